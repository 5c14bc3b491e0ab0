import * as fs from 'node:fs';
import path from 'node:path';
import type {BuiltSite} from './step';

/** HTML of a language's pages, by their paths below the site's folder, with slashes. */
export type Pages = Map<string, string>;

/** @returns All pages, as they stand on disk: several steps need them, so they are read and written once. */
export function readPages({dir}: BuiltSite): Pages {
  const files = fs.readdirSync(dir, {recursive: true, encoding: 'utf8'}).filter((file) => file.endsWith('.html'));
  return new Map(files.map((file) => [file.split(path.sep).join('/'), fs.readFileSync(path.join(dir, file), 'utf8')]));
}

/** Writes the pages that are not what they were. */
export function writePages({dir}: BuiltSite, pages: Pages, before: ReadonlyMap<string, string>): void {
  for (const [file, html] of pages) {
    if (html !== before.get(file)) {
      fs.writeFileSync(path.join(dir, file), html);
    }
  }
}
