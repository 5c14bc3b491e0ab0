import type {Locale} from '../../locales';
import {cacheName, languagesOf, workerUrl} from '../list';
import type {Ask, Status} from '../messages';
import {atRest, settled} from './settled';

/** What this browser keeps of the site, as far as a page can tell. */
export type Device =
  /** The browser has no workers or no cache, or refuses them to this site: in-app browsers, private windows, settings. */
  | {readonly kind: 'impossible'}
  | {readonly kind: 'nothing'}
  /** The first copy is on its way. */
  | {readonly kind: 'saving'; readonly languages: readonly Locale[]}
  /** `newer` is true if a newer copy is ready and takes over when all pages are closed. */
  | {readonly kind: 'kept'; readonly status: Status; readonly newer: boolean};

/** Longest that a worker may take to answer, in milliseconds; a busy phone has to wake it first. */
const patience = 10_000;

function ask(worker: ServiceWorker, message: Ask): Promise<Status> {
  return new Promise((resolve, reject) => {
    const {port1, port2} = new MessageChannel();
    port1.onmessage = ({data}: MessageEvent<Status>) => {
      resolve(data);
    };
    setTimeout(() => {
      reject(new Error('The worker does not answer'));
    }, patience);
    worker.postMessage(message, [port2]);
  });
}

/**
 * @param base The site's root, with slashes at both ends.
 * @returns The registration of our worker; undefined if there is none.
 * @throws Where the browser has no workers, or refuses them.
 */
export async function registrationAt(base: string): Promise<ServiceWorkerRegistration | undefined> {
  if (!('caches' in window)) {
    throw new Error('No Cache Storage');
  }
  await caches.has(cacheName(base)); // Throws where storage is blocked; asking for a registration does not always.
  const registration = await navigator.serviceWorker.getRegistration(base);
  return registration?.scope === new URL(base, location.href).href ? registration : undefined;
}

/** @returns What is kept, asked of the worker in charge. */
export async function readDevice(base: string): Promise<Device> {
  try {
    const registration = await registrationAt(base);
    const {active, waiting, installing} = registration ?? {};
    if (active) {
      return {kind: 'kept', status: await ask(active, {kind: 'status'}), newer: Boolean(waiting)};
    }
    return installing ? {kind: 'saving', languages: languagesOf(installing.scriptURL)} : {kind: 'nothing'};
  } catch {
    return {kind: 'impossible'};
  }
}

/** Event of the window after something was kept or removed. */
export const deviceChanged = 'kept-on-device-changed';

/** True once the reader has removed everything: this page then keeps nothing by itself. */
let removed = false;

/** @returns False on a page on which the reader has removed what was kept. */
export const mayBegin = (): boolean => !removed;

/** Removes every kept page, and the worker with them. What was open stays open. */
export async function forget(base: string): Promise<void> {
  removed = true;
  const registration = await registrationAt(base);
  const workers = [registration?.installing, registration?.active].filter((worker) => !!worker);
  await registration?.unregister();
  // One that is still at work would create the cache anew.
  await Promise.all(workers.map(atRest));
  await caches.delete(cacheName(base));
  dispatchEvent(new Event(deviceChanged));
}

/** @returns Address of the script that changes with each build, by which a worker knows pages of its own build. */
const buildScript = (): string => document.querySelector<HTMLScriptElement>('script[src*="/runtime~main."]')?.src ?? '';

/**
 * Lets a worker that is ready take over from the one in charge.
 *
 * @param now False to do so only if it harms no open page.
 */
export function takeOver(registration: ServiceWorkerRegistration, now: boolean): void {
  const message: Ask = {kind: 'take-over', script: buildScript(), now};
  registration.waiting?.postMessage(message);
}

/**
 * Keeps these languages and drops others. Resolves once everything is there.
 *
 * @throws Where the browser refuses, a file cannot be had, or there is no room. What was kept before stays.
 */
export async function keep(base: string, languages: readonly Locale[]): Promise<void> {
  await registrationAt(base);
  removed = false;
  const registration = await navigator.serviceWorker.register(workerUrl(base, languages), {scope: base});
  const incoming = registration.installing ?? registration.waiting;
  if (incoming) {
    await settled(incoming, () => {
      takeOver(registration, true);
    });
  }
  dispatchEvent(new Event(deviceChanged));
}
