/**
 * Runs in the reader's browser, as text (`assets.ts` writes it into a file of its own), so it uses nothing from outside itself.
 * Hands query and fragment on to both links, and opens the one in the language that this browser was last used in. A reader
 * without such a language chooses himself; nothing is guessed from the browser's own language.
 */
export function sendOn(storageKey: string): void {
  const links = document.querySelectorAll<HTMLAnchorElement>('a[hreflang]');
  let language: string | null = null;
  try {
    language = localStorage.getItem(storageKey);
  } catch {
    // Blocked storage: the reader chooses.
  }
  const stay = document.documentElement.hasAttribute('data-stay');
  links.forEach((link) => {
    link.search = location.search;
    if (location.hash !== '') {
      link.hash = location.hash;
    }
    if (!stay && link.hreflang === language) {
      location.replace(link.href);
    }
  });
}
