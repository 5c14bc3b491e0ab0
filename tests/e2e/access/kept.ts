import {languageSlot} from '../../../src/content/languageSlot';
import {storageKeys, type Kept} from '../../../src/content/storageKeys';

/** What the page itself keeps beside the forms. */
const ofThePage: readonly Kept[] = ['theme', languageSlot, 'handbook.recent-searches'].map((key) => ({key, what: {'zh-Hans': '', en: ''}}));

/** @returns True for a key of the browser's storage that the documented list names; Docusaurus appends its namespace. */
export function isKept(stored: string): boolean {
  const all: readonly Kept[] = [...Object.values(storageKeys), ...ofThePage];
  return all.some(({key, many}) => (many ? stored.startsWith(key) : stored === `${key}-handbook`));
}
