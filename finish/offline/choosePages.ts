/** Areas whose every page is kept: what the people at a counter need when the network is the problem. */
const wholeAreas = ['V', 'M', 'C', 'H'];

/** The overview of checklists, the response codes, the hotlines. */
const singlePages = ['A04', 'R04', 'R07', 'R12', 'R13'];

const checklist = /\sid="?checklist-/u;

/**
 * @param id The page's permanent id.
 * @param html The page as built.
 * @returns True if the page is kept: whole areas, each area's index, every page with a checklist, and a few more.
 */
export function isChosen(id: string, html: string): boolean {
  return wholeAreas.includes(id.charAt(0)) || id.endsWith('00') || singlePages.includes(id) || checklist.test(html);
}
