import {readdir} from 'node:fs/promises';
import {sep} from 'node:path';

/**
 * @param dir The built site.
 * @returns Path of each HTML file below it, with slashes, sorted.
 */
export async function htmlFiles(dir: string): Promise<readonly string[]> {
  const all = await readdir(dir, {recursive: true});
  return all
    .filter((path) => path.endsWith('.html'))
    .map((path) => path.split(sep).join('/'))
    .sort();
}
