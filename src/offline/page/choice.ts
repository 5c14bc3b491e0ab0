import {storageKeys} from '../../content/storageKeys';

/** Docusaurus' form of a key, with the site's namespace. */
const stored = (namespace: string) => `${storageKeys.offline.key}-${namespace}`;

/**
 * @param namespace Docusaurus' storage namespace.
 * @returns False once the reader has removed the kept pages, or where the browser would not remember that.
 */
export function mayKeep(namespace: string): boolean {
  try {
    return localStorage.getItem(stored(namespace)) === null;
  } catch {
    return false;
  }
}

/** Remembers whether the site may keep pages by itself. */
export function rememberChoice(namespace: string, may: boolean): void {
  try {
    if (may) {
      localStorage.removeItem(stored(namespace));
    } else {
      localStorage.setItem(stored(namespace), 'off');
    }
  } catch {
    // Blocked storage: nothing is ever kept without being asked for.
  }
}
