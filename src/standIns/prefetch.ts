import preloadRoute from '@docusaurus/core/lib/client/preload';

/** What browsers tell of the network where they do; the type is in no standard library yet. */
type Connection = {readonly effectiveType?: string; readonly saveData?: boolean};

const loaded = new Set<string>();

function isWeak(): boolean {
  const {connection} = navigator as Navigator & {connection?: Connection};
  return connection?.saveData === true || (connection?.effectiveType ?? '').includes('2g');
}

/** Docusaurus calls this for every link that comes into view: on this site, a page of links would load a dozen articles. */
const prefetch = (): false => false;

/**
 * Loads what a page needs before its link is followed. Docusaurus calls it when a pointer or finger reaches a link,
 * `src/client/preloadOnFocus.ts` when the keyboard does.
 *
 * @param path Of the page, with the site's base path.
 * @returns `false` where nothing was loaded: known already, or the network is weak or is to be spared.
 */
function preload(path: string): false | Promise<unknown> {
  if (isWeak() || loaded.has(path)) {
    return false;
  }
  loaded.add(path);
  return preloadRoute(path);
}

/** Stands in for Docusaurus' own `window.docusaurus`. */
export default Object.freeze({prefetch, preload});
