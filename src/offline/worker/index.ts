/**
 * The service worker: keeps the pages of the chosen languages, and answers from them where the network does not. `finish/offline`
 * bundles it with the list of what is kept (decisions/070).
 */
import {PrecacheRoute} from 'workbox-precaching';
import {NavigationRoute, registerRoute} from 'workbox-routing';
import {isNamedByContent} from '../list';
import type {Ask} from '../messages';
import {freshOrKept} from './fresh';
import {navigate} from './navigate';
import {status} from './status';
import {controller, keptCopy, root} from './store';
import {takeOver} from './takeOver';

declare const self: ServiceWorkerGlobalScope;

self.addEventListener('install', (event) => {
  void controller.install(event);
});

self.addEventListener('activate', (event) => {
  void controller.activate(event);
  event.waitUntil(self.clients.claim());
  // The network is asked while the browser is still starting the worker. Not in every browser that has workers.
  if ('navigationPreload' in self.registration) {
    event.waitUntil(self.registration.navigationPreload.enable());
  }
});

self.addEventListener('message', (event) => {
  const ask = event.data as Ask;
  if (ask.kind === 'status') {
    event.waitUntil(
      status(event.source instanceof Client ? event.source.id : '').then((answer) => {
        event.ports[0]?.postMessage(answer);
      }),
    );
  } else {
    event.waitUntil(takeOver(ask));
  }
});

registerRoute(new NavigationRoute(navigate));

/** @returns Path of a listed file whose name stays over deploys (the search index); undefined for everything else. */
function renewed({href}: URL): string | undefined {
  const path = href.slice(root.href.length);
  return controller.getCacheKeyForURL(href) !== undefined && !isNamedByContent(path) ? path : undefined;
}

registerRoute(
  ({url}) => renewed(url) !== undefined,
  ({request, url}) => freshOrKept(fetch(request), () => keptCopy(renewed(url) ?? '')),
);

registerRoute(new PrecacheRoute(controller));
