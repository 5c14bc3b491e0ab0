import {createHash} from 'node:crypto';

/**
 * @param text A Chinese article, the whole file.
 * @returns What its English page records as `digest`: it changes with every word, but not with line endings or a blank line at
 * the end.
 */
export function digestOf(text: string): string {
  return createHash('sha256').update(text.replace(/\r\n?/gu, '\n').trimEnd()).digest('hex').slice(0, 12);
}
