import type {AreaSlug} from '../../src/content/areas';

/**
 * Adds a page to the end of its area's list, and changes nothing else.
 *
 * @param text The text of `sidebars.ts`.
 * @returns The new text, not yet formatted.
 * @throws Error where the file has no such list: it was rewritten, and this function has to follow.
 */
export function addToSidebar(text: string, area: AreaSlug, slug: string): string {
  const list = new RegExp(`^( {2}${area}: \\[)([^\\]]*)(\\],)$`, 'mu');
  if (!list.test(text)) {
    throw new Error(`sidebars.ts 里找不到 ${area} 的列表 / no list of ${area} in sidebars.ts`);
  }
  return text.replace(list, (_, open: string, items: string, close: string) => {
    const before = items.trimEnd().replace(/,$/u, '');
    return `${open}${before === '' ? '' : `${before}, `}'${slug}'${close}`;
  });
}
