import {readdirSync, readFileSync} from 'node:fs';
import {join, sep} from 'node:path';
import matter from 'gray-matter';
import {slugOf} from '../../checks/pageLedger';
import type {Page} from '../../src/content/pageSchema';
import {readPage} from '../../src/content/readPage';
import {locales, sourceLocale, type Localized} from '../../src/locales';

/** One page in both languages, as its front matter describes it. */
export type PagePair = {
  /** Address below the site's root, the same in both languages: `/verdicts/paid/`. */
  readonly slug: string;
  readonly id: string;
  readonly in: Localized<Page>;
};

/** Where the articles of each language live, from the project's root. */
const folders: Localized = {'zh-Hans': 'docs', en: 'i18n/en/docusaurus-plugin-content-docs/current'};

function readFrontMatter(siteDir: string, folder: string, path: string): Page {
  const result = readPage(path, matter(readFileSync(join(siteDir, folder, path), 'utf8')).data);
  if ('errors' in result) {
    throw new Error(`${folder}/${path}\n${result.errors.map(({zh, en}) => `  ${zh}\n  ${en}`).join('\n')}`);
  }
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
  return readdirSync(join(siteDir, folders[sourceLocale]), {recursive: true, encoding: 'utf8'})
    .filter((path) => path.endsWith('.mdx'))
    .map((path) => path.split(sep).join('/'))
    .map((path) => {
      const halves = locales.map((locale) => [locale, readFrontMatter(siteDir, folders[locale], path)]);
      const pair = Object.fromEntries(halves) as Localized<Page>;
      return {slug: slugOf(path), id: pair[sourceLocale].id, in: pair};
    })
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}
