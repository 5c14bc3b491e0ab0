import {PrecacheController} from 'workbox-precaching';
import type {Locale} from '../../locales';
import {cacheName, filesOf, isNamedByContent, languagesOf, type KeptFile, type KeptList} from '../list';
import {packing, unpack} from './packing';

declare const self: ServiceWorkerGlobalScope;
/** Put in by `finish/offline`. */
declare const keptList: KeptList;

export const list = keptList;

/** The folder that the worker is served from: the site's root. */
export const root = new URL('./', self.location.href);

export const languages: readonly Locale[] = languagesOf(self.location.href);

export const addressOf = (path: string): string => new URL(path, root).href;

const files: readonly KeptFile[] = filesOf(list, languages);

export const pages = files.filter(([, , id]) => id !== undefined).length;

/** Workbox' list of what is kept: fills the cache when the worker is installed, drops what is no longer listed when it takes over. */
export const controller = new PrecacheController({
  cacheName: cacheName(root.pathname),
  plugins: [packing(new Map(files.map(([path, digest]) => [addressOf(path), digest])))],
});

controller.addToCacheList(
  files.map(([path, digest]) => ({url: addressOf(path), revision: isNamedByContent(path) ? null : digest})),
);

/** @returns What lies in the cache for an address of the list. Does not create the cache anew after it was removed. */
export const inCache = (address: string): Promise<Response | undefined> =>
  self.caches.match(controller.getCacheKeyForURL(address) ?? address, {cacheName: controller.strategy.cacheName});

/** @returns The kept copy of a file of the list, as it was sent; undefined if the browser has lost it. */
export async function keptCopy(path: string): Promise<Response | undefined> {
  const kept = await inCache(addressOf(path));
  return kept && unpack(kept);
}
