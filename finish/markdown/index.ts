import {writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {addressOf} from '../../plugins/site-pages/addressOf';
import {loadPages, type PagePair} from '../../plugins/site-pages/loadPages';
import {folderOf, locales, type Localized} from '../../src/locales';
import type {BuiltLanguage, Step} from '../step';
import {articleOf, toMarkdown} from './toMarkdown';

const words = {
  page: {'zh-Hans': '网页：', en: 'Page: '},
  other: {'zh-Hans': 'English: ', en: '中文：'},
} as const satisfies Readonly<Record<string, Localized>>;

function write({dir, locale, pages}: BuiltLanguage, {slug}: PagePair): void {
  const folder = `${folderOf(locale)}${slug.slice(1)}`;
  const url = addressOf(locale, slug);
  const article = articleOf(pages.get(`${folder}index.html`) ?? '');
  if (article === '') {
    throw new Error(`${slug}：网页里找不到正文 / no article in the built page`);
  }
  const other = locales.find((name) => name !== locale) ?? locale;
  const foot = `${words.page[locale]}<${url}> · ${words.other[locale]}<${addressOf(other, `${slug}index.md`)}>`;
  writeFileSync(join(dir, folder, 'index.md'), `${toMarkdown(article, url)}\n${foot}\n`);
}

function run(built: BuiltLanguage): string {
  const pages = loadPages('.');
  pages.forEach((page) => {
    write(built, page);
  });
  return `${String(pages.length)} articles`;
}

/** Writes each article as `index.md` beside its `index.html`, for readers and programs that want the text alone. */
export const writeMarkdown: Step<BuiltLanguage> = {name: 'write articles as Markdown', run};
