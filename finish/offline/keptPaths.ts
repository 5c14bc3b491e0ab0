import path from 'node:path';
import {notKeptPage} from '../../src/offline/list';
import {isChosen} from './choosePages';
import type {BuiltLanguage} from './readBuilt';

/** What is kept of one language, by path below the site's root. */
export type KeptPaths = {
  /** Pages with their short id. */
  readonly pages: readonly {readonly path: string; readonly id: string}[];
  readonly files: readonly string[];
};

const chunkOf = (script: string): string => path.basename(script).split('.')[0] ?? '';

/** Files that a page's HTML names: scripts, styles, pictures. */
function namedIn(html: string, baseUrl: string): readonly string[] {
  const references = html.matchAll(/\s(?:src|href)="?([^\s">]+\.(?:js|css|svg|png|webp|webmanifest))[\s">]/gu);
  return [...references]
    .map(([, address = '']) => address)
    .filter((address) => address.startsWith(baseUrl))
    .map((address) => address.slice(baseUrl.length));
}

/**
 * @returns The scripts that the pages need: what no single page owns, so that nothing that is loaded when touched is missing, and
 * the chunks of the pages themselves.
 * @throws Error naming a page whose scripts cannot be told.
 */
function scriptsFor(pages: readonly string[], {root, chunks, scripts}: BuiltLanguage, baseUrl: string): readonly string[] {
  const hasFile = (name: string) => scripts.some((script) => chunkOf(script) === name);
  const owned = new Set(Object.values(chunks).flat());
  const namesOf = (page: string): readonly string[] => {
    const names = chunks[`${baseUrl}${root}${page}`];
    if (!names) {
      throw new Error(`${root}${page}：不知道它要哪些脚本 / cannot tell which scripts it needs`);
    }
    // The frames around all pages stand with the root and may be part of the main script (`src/client/shell.ts`).
    if (!names.some(hasFile)) {
      throw new Error(`${root}${page}：缺 ${names.join('、')} / has none of ${names.join(', ')}`);
    }
    return names;
  };
  const needed = new Set(['', ...pages.map((page) => page.slice(root.length))].flatMap(namesOf));
  return scripts.filter((script) => !owned.has(chunkOf(script)) || needed.has(chunkOf(script)));
}

/** @returns Everything that one language needs to work without a network. */
export function keptPaths(built: BuiltLanguage, baseUrl: string): KeptPaths {
  const {root, read} = built;
  const articles = built.pages.filter(({path: page, id}) => isChosen(id, read(page).toString()));
  const pages = [...articles, {path: `${root}search/`, id: 'search'}];
  const paths = pages.map((page) => page.path);
  const files = [
    ...scriptsFor(paths, built, baseUrl),
    ...built.index,
    ...[...paths, `${root}${notKeptPage}`].flatMap((page) => namedIn(read(page).toString(), baseUrl)),
  ];
  return {pages, files: [...new Set(files)].sort()};
}
