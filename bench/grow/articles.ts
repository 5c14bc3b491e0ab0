import * as fs from 'node:fs';
import path from 'node:path';
import matter from 'gray-matter';
import {articleRoots} from '../../plugins/site-pages/articleRoots';
import type {Locale} from '../../src/locales';
import {learn, seeded, writings, type Random, type Writer} from './text';

/** Articles that stand in one list of the sidebar, about as many as an area has. */
export const perArea = 40;

/** What only Markdown and JSX need, so that what is left is sentences. */
const markup = /^import .*$|^[<>{|].*$|\{\/\*.*?\*\/\}|<[^>]*>|\]\([^)]*\)|[[\]*`#>|{}<]|^\s*(?:-|\d+\.)\s/gmu;

function sentencesOf(site: string, locale: Locale): readonly string[] {
  const root = path.join(site, articleRoots[locale]);
  return fs
    .readdirSync(root, {recursive: true, encoding: 'utf8'})
    .filter((name) => name.endsWith('.mdx'))
    .sort()
    .flatMap((name) =>
      matter(fs.readFileSync(path.join(root, name), 'utf8'))
        .content.replace(markup, '')
        .split(/[。！？\n]|[.!?]\s/u),
    )
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence.length > 8);
}

const headings: Readonly<Record<Locale, readonly string[]>> = {
  'zh-Hans': ['先看什么', '为什么会这样', '现在怎么做', '不要做', '打给谁', '之后要留什么'],
  en: ['Look first', 'Why it happens', 'What to do now', 'Do not', 'Whom to call', 'What to keep'],
};

const stop: Readonly<Record<Locale, string>> = {'zh-Hans': '。', en: '. '};

function article(writer: Writer, locale: Locale, number: number, random: Random): string {
  const long = locale === 'en' ? 18 : 40;
  const name = writings[locale].name(random);
  const plain = (most: number) => writer.sentence(random, most).replace(/["\\:：<{}]/gu, '');
  const paragraph = () => Array.from({length: 3 + Math.floor(random() * 3)}, () => plain(long)).join(stop[locale]) + stop[locale];
  const front = {
    id: `G${String(number).padStart(4, '0')}`,
    title: `${name} ${plain(locale === 'en' ? 8 : 16)}`,
    description: plain(long),
    audience: ['merchant'],
    keywords: Array.from({length: 8}, () => plain(locale === 'en' ? 3 : 6)),
    sources: ['editors-knowledge'],
    reviewed: '2026-11-22',
  };
  const sections = headings[locale].slice(0, 3 + Math.floor(random() * 3)).map((heading, at) => {
    const list = Array.from({length: 3}, () => `- ${plain(long)}`).join('\n');
    return `## ${heading} {/* #part-${String(at)} */}\n\n${paragraph()}\n\n${at % 2 === 0 ? list : paragraph()}`;
  });
  return matter.stringify(`\n${paragraph()}\n\n${sections.join('\n\n')}\n`, front);
}

/**
 * Writes articles that nobody wrote into a copy of the site, in both languages, from the site's own sentences.
 *
 * @param site Folder of the copy.
 * @param count How many; the same number gives the same articles.
 */
export function writeArticles(site: string, count: number): void {
  for (const locale of ['zh-Hans', 'en'] as const) {
    const writer = learn(sentencesOf(site, locale), locale);
    const random = seeded(locale === 'en' ? 11 : 7);
    for (let number = 0; number < count; number += 1) {
      const area = path.join(site, articleRoots[locale], `grown-${String(Math.floor(number / perArea))}`);
      fs.mkdirSync(area, {recursive: true});
      fs.writeFileSync(path.join(area, `article-${String(number)}.mdx`), article(writer, locale, number, random));
    }
  }
}

/** What every size of the site is asked. */
export const grownQuery: Readonly<Record<Locale, string>> = {'zh-Hans': '冲正', en: 'reversal'};
