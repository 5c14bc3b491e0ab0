import {readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {htmlFiles} from './htmlFiles';

/** HTML of a language's pages, by their paths below the site's folder, with slashes. */
export type Pages = Map<string, string>;

/** @returns All pages as they stand on disk: several steps need them, so they are read and written once. */
export async function readPages(dir: string): Promise<Pages> {
  return new Map((await htmlFiles(dir)).map((file) => [file, readFileSync(join(dir, file), 'utf8')]));
}

/** Writes the pages that are not what they were. */
export function writePages(dir: string, pages: Pages, before: ReadonlyMap<string, string>): void {
  for (const [file, html] of pages) {
    if (html !== before.get(file)) {
      writeFileSync(join(dir, file), html);
    }
  }
}
