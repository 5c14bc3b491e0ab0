import {isOurs, keptUnder, type Kept} from '../../content/storageKeys';

/** A key of the browser and its value. */
type Entry = readonly [key: string, value: string];

/** What the site keeps under the keys of one line of the list. */
export type Line = {
  /** Undefined for a key that is not on the list. */
  readonly kept: Kept | undefined;
  readonly keys: readonly string[];
};

/** Both kinds of storage; a blocked one holds nothing. */
function storages(): readonly Storage[] {
  try {
    return [localStorage, sessionStorage];
  } catch {
    return [];
  }
}

const entriesOf = (storage: Storage, namespace: string): readonly Entry[] =>
  Object.keys(storage)
    .filter((key) => isOurs(key, namespace))
    .map((key) => [key, storage.getItem(key) ?? ''] as const);

/**
 * @param namespace Docusaurus' storage namespace.
 * @returns Everything that the site keeps, or undefined where the browser does not let it look.
 */
export function readStored(namespace: string): readonly Line[] | undefined {
  const all = storages();
  if (all.length === 0) {
    return undefined;
  }
  const lines = new Map<Kept | undefined, string[]>();
  for (const [key] of all.flatMap((storage) => entriesOf(storage, namespace))) {
    const kept = keptUnder(key, namespace);
    lines.set(kept, [...(lines.get(kept) ?? []), key]);
  }
  return [...lines].map(([kept, keys]) => ({kept, keys}));
}

/**
 * Removes everything that the site keeps in both storages; other sites of this host keep theirs.
 *
 * @returns A function that puts it back.
 */
export function clearStored(namespace: string): () => void {
  const removed = storages().map((storage) => ({storage, entries: entriesOf(storage, namespace)}));
  for (const {storage, entries} of removed) {
    entries.forEach(([key]) => {
      storage.removeItem(key);
    });
  }
  return () => {
    for (const {storage, entries} of removed) {
      entries.forEach(([key, value]) => {
        storage.setItem(key, value);
      });
    }
  };
}
