/**
 * Served as `sw.js` in place of the real worker by a build with `SITE_OFFLINE=off` (decisions/071): every browser that kept
 * pages fetches it at its next visit, drops them and is rid of the worker. Open pages go on from the network.
 */
import {cacheName} from '../list';

declare const self: ServiceWorkerGlobalScope;

self.addEventListener('install', () => {
  void self.skipWaiting();
});

self.addEventListener('activate', (event) => {
  const {pathname} = new URL('./', self.location.href);
  event.waitUntil(self.caches.delete(cacheName(pathname)).then(() => self.registration.unregister()));
});
