import {languageSlot} from '../../../src/content/languageSlot';
import {isKeptByForms} from '../../../src/content/storageKeys';

/** What the page itself keeps beside the forms; Docusaurus appends its namespace. */
const others = ['theme-', `${languageSlot}-`, 'handbook.recent-searches-'];

/** @returns True for a key of the browser's storage that the documented list names. */
export function isKept(key: string): boolean {
  return isKeptByForms(key) || others.some((start) => key.startsWith(start));
}
