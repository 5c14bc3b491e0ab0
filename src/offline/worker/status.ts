import type {Status} from '../messages';
import {controller, inCache, languages, list, pages} from './store';

/** Pages that the network did not answer for. A worker that was put to sleep forgets; pages ask right after they are opened. */
const served = new Set<string>();

/** Remembers that a page came from the device. */
export function markServed(client: string): void {
  served.add(client);
}

/**
 * @param client Id of the page that asks.
 * @returns What really lies in the cache, by counting it.
 */
export async function status(client: string): Promise<Status> {
  const found = await Promise.all(controller.getCachedURLs().map(inCache));
  return {
    languages,
    date: list.date,
    version: list.version,
    pages,
    bytes: found.reduce((sum, response) => sum + Number(response?.headers.get('content-length') ?? 0), 0),
    complete: found.every((response) => response !== undefined),
    served: served.has(client),
  };
}
