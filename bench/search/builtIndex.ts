import * as fs from 'node:fs';
import * as fsPromises from 'node:fs/promises';
import path from 'node:path';
import {brotliCompressSync} from 'node:zlib';
import {sourceLocale, type Locale} from '../../src/locales';
import type {Manifest} from '../../src/search/indexFiles';
import {openIndex, type OpenIndex} from '../../src/search/openIndex';

/** @returns Folder of a language within the built site. */
const folderOf = (build: string, locale: Locale): string => (locale === sourceLocale ? build : path.join(build, locale));

/**
 * Opens a language's index with the code that the browser runs, from the files that it would fetch.
 *
 * @param build Folder of the built site.
 * @throws Where the index is missing, damaged or empty.
 */
export async function openBuilt(build: string, locale: Locale): Promise<OpenIndex> {
  const folder = folderOf(build, locale);
  const read = async (name: string): Promise<unknown> => JSON.parse(await fsPromises.readFile(path.join(folder, name), 'utf8'));
  return openIndex((await read('search-index.json')) as Manifest, read);
}

const brotli = (file: string) => brotliCompressSync(fs.readFileSync(file)).length;

/**
 * @returns Bytes, brotli, that a language costs: what the box loads before its first row (first file of the index, list and
 * worker), and the files of the full text that may follow.
 */
export function bytesOf(build: string, locale: Locale): {readonly first: number; readonly later: number} {
  const folder = folderOf(build, locale);
  const scripts = path.join(folder, 'assets/js');
  const texts = fs
    .readdirSync(scripts)
    .filter((name) => name.endsWith('.js') && !/^(?:main|runtime)/u.test(name))
    .map((name) => [path.join(scripts, name), fs.readFileSync(path.join(scripts, name), 'utf8')] as const);
  const sizes = (mark: string) =>
    texts.filter(([, text]) => text.includes(mark) && !text.includes('react-dom')).map(([file]) => brotli(file));
  // The engine is built twice: for the worker, and for pages that may have none. A phone loads one of them.
  const ours = Math.max(0, ...sizes('search-index.json')) + Math.max(0, ...sizes('compositionend'));
  const index = path.join(folder, 'search-index');
  return {
    first: brotli(path.join(folder, 'search-index.json')) + ours,
    later: fs.readdirSync(index).reduce((sum, name) => sum + brotli(path.join(index, name)), 0),
  };
}
