import {keptUnder} from '../../../src/content/storageKeys';

/** Docusaurus' namespace for storage (`docusaurus.config.ts`). */
const namespace = 'handbook';

/** @returns True for a key of the browser's storage that the documented list names. */
export function isKept(key: string): boolean {
  return keptUnder(key, namespace) !== undefined;
}
