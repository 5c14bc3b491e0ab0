import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import type {RouteChunks} from '../../plugins/offline/routeChunks';
import {routeChunksFile} from '../../plugins/offline';
import {loadPages} from '../../plugins/site-pages/loadPages';
import {folderOf, type Locale} from '../../src/locales';
import type {BuiltSite} from '../step';

/** One language as it was built. Paths are below the site's root. */
export type BuiltLanguage = {
  /** Empty, or `en/`. */
  readonly root: string;
  /** Every article: its path and permanent id. */
  readonly pages: readonly {readonly path: string; readonly id: string}[];
  readonly chunks: RouteChunks;
  /** Every script file. */
  readonly scripts: readonly string[];
  /** The files of the search index. */
  readonly index: readonly string[];
  /** Text of a page or file. */
  readonly read: (path: string) => Buffer;
};

/** @returns The file that holds what a server sends for a path. */
export const fileOf = (dir: string, sent: string): string => path.join(dir, sent, /(?:^|\/)$/u.test(sent) ? 'index.html' : '');

/** @throws Error if the language was not built. */
export function readBuilt({dir}: BuiltSite, locale: Locale): BuiltLanguage {
  const root = folderOf(locale);
  const read = (sent: string) => readFileSync(fileOf(dir, sent));
  const list = (folder: string) => readdirSync(path.join(dir, root, folder)).map((name) => `${root}${folder}/${name}`);
  return {
    root,
    pages: loadPages('.').map(({id, slug}) => ({path: `${root}${slug.slice(1)}`, id})),
    chunks: JSON.parse(read(`${root}${routeChunksFile}`).toString()) as RouteChunks,
    scripts: list('assets/js'),
    index: [`${root}search-index.json`, ...list('search-index')],
    read,
  };
}
