import {readdirSync, readFileSync} from 'node:fs';
import {join, sep} from 'node:path';
import matter from 'gray-matter';
import {slugOf} from '../../checks/pageLedger';
import type {Page} from '../../src/content/pageSchema';
import {readPage} from '../../src/content/readPage';
import {locales, sourceLocale, type Locale, type Localized} from '../../src/locales';
import {articleFile, articleRoots} from './articleRoots';

/** One page in both languages, as its front matter describes it. */
export type PagePair = {
  /** Address below the site's root, the same in both languages: `/verdicts/paid/`. */
  readonly slug: string;
  readonly id: string;
  readonly in: Localized<Page>;
};

const read = new Map<string, {readonly text: string; readonly page: Page}>();

/** Parses what has changed: several plugins and steps of one process ask. */
function readFrontMatter(siteDir: string, locale: Locale, path: string): Page {
  const file = articleFile(locale, path);
  const text = readFileSync(join(siteDir, file), 'utf8');
  const last = read.get(file);
  if (last?.text === text) {
    return last.page;
  }
  const result = readPage(path, matter(text).data);
  if ('errors' in result) {
    throw new Error(`${file}\n${result.errors.map(({zh, en}) => `  ${zh}\n  ${en}`).join('\n')}`);
  }
  read.set(file, {text, page: result.page});
  return result.page;
}

/**
 * Reads the front matter of every page in both languages; a build in one language knows only its own.
 *
 * @param siteDir The project's root.
 * @returns The pages by id.
 * @throws Error naming file and fields when a page's half is missing or its front matter is wrong.
 */
export function loadPages(siteDir: string): readonly PagePair[] {
  return readdirSync(join(siteDir, articleRoots[sourceLocale]), {recursive: true, encoding: 'utf8'})
    .filter((path) => path.endsWith('.mdx'))
    .map((path) => path.split(sep).join('/'))
    .map((path) => {
      const halves = locales.map((locale) => [locale, readFrontMatter(siteDir, locale, path)]);
      const pair = Object.fromEntries(halves) as Localized<Page>;
      return {slug: slugOf(path), id: pair[sourceLocale].id, in: pair};
    })
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}
