import preloadRoute from '@docusaurus/core/lib/client/preload';
import {connectionOf, isThrifty} from '../offline/thrifty';

const loaded = new Set<string>();

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
  if (isThrifty(connectionOf(navigator)) || loaded.has(path)) {
    return false;
  }
  loaded.add(path);
  return preloadRoute(path);
}

/** Stands in for Docusaurus' own `window.docusaurus`. */
export default Object.freeze({prefetch, preload});
