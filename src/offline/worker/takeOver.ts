import type {Ask} from '../messages';
import {controller, root} from './store';

declare const self: ServiceWorkerGlobalScope;

/**
 * Replaces the worker in charge, and with it what that one kept. A page of the older build would then miss its scripts, so this
 * waits for the browser to do it once all pages are closed, unless the one open page is of this build or the reader wishes it.
 */
export async function takeOver({script, now}: Extract<Ask, {kind: 'take-over'}>): Promise<void> {
  const open = await self.clients.matchAll({type: 'window', includeUncontrolled: true});
  const ours = open.filter(({url}) => url.startsWith(root.href));
  if (now || (ours.length <= 1 && controller.getCacheKeyForURL(script) !== undefined)) {
    await self.skipWaiting();
  }
}
