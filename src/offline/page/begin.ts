import type {Locale} from '../../locales';
import {connectionOf, isThrifty} from '../thrifty';
import {mayKeep} from './choice';
import {forget, keep, mayBegin, readDevice, registrationAt, takeOver} from './device';
import {showLine} from './line';

/** What the page's script tells this module. */
export type Site = {
  /** The site's root, with slashes at both ends. */
  readonly base: string;
  /** Docusaurus' storage namespace. */
  readonly namespace: string;
  /** Language of the page. */
  readonly locale: Locale;
};

/** Where the browser cannot compress, a language takes about four times the room, and is kept only if asked for. */
const needsMuchRoom = (): boolean => !('CompressionStream' in window);

/** Keeps the language being read, unless the reader said no or data or room is dear; mends what the browser threw away. */
async function keepByItself({base, namespace, locale}: Site): Promise<void> {
  if (!mayBegin() || !mayKeep(namespace) || isThrifty(connectionOf(navigator)) || !navigator.onLine) {
    return;
  }
  const device = await readDevice(base);
  if (device.kind === 'nothing' && !needsMuchRoom()) {
    await keep(base, [locale]);
  } else if (device.kind === 'kept' && !device.status.complete) {
    await forget(base);
    await keep(base, device.status.languages);
  }
}

/** Lets a newer copy take over as soon as that harms no open page (`src/offline/worker/takeOver.ts`). */
async function followUpdates(base: string): Promise<void> {
  const registration = await registrationAt(base);
  if (!registration?.active) {
    return;
  }
  takeOver(registration, false);
  const watch = () => {
    registration.installing?.addEventListener('statechange', () => {
      takeOver(registration, false);
    });
  };
  // The browser may have found the update before this began.
  watch();
  registration.addEventListener('updatefound', watch);
}

/** Called once, when the page has nothing better to do. */
export async function begin(site: Site): Promise<void> {
  showLine(site);
  try {
    await followUpdates(site.base);
    await keepByItself(site);
  } catch {
    // No workers, no room, no network: nothing is kept, and the page about it says so.
  }
}
