import type {MouseEvent} from 'react';

/**
 * @param event A click anywhere in the part.
 * @param queries Whether links with `data-query` lead to that query.
 * @returns Where the site itself should go: a query for this page, or an address of the site; nothing where the browser should act, as
 * for a link within the page, one to another site, or one that is opened in a new tab.
 */
export function wayOf(event: MouseEvent<HTMLElement>, queries: boolean): string | undefined {
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  if (!link || event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) {
    return undefined;
  }
  const {query} = link.dataset;
  if (query !== undefined && queries) {
    return query;
  }
  const {origin, pathname, search, hash} = link;
  const within = link.getAttribute('href')?.startsWith('#') === true;
  return within || link.target === '_blank' || origin !== location.origin ? undefined : `${pathname}${search}${hash}`;
}
