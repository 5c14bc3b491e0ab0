import * as fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type {Browser} from '@playwright/test';
import {sourceLocale, type Locale} from '../../src/locales';
import {fastPhone, slowPhone, startBrowser, takePhone} from '../site/phone';
import {firstResult, pluginBox, type FirstResult, type SearchBox} from '../site/search';
import {serveSite, type ServedSite} from '../site/serve';
import {grownQuery} from './articles';
import {buildSite, growSite, type Build} from './grownSite';
import {addPagefind, pagefindBox, pagefindPath} from './pagefindPage';
import {printGrowth} from './print';
import {weighSite, type Weight} from './weigh';

/** The same search asked in one run: of our box, and of Pagefind in both manners. */
type Rivals = {readonly ours: FirstResult; readonly native: FirstResult; readonly words: FirstResult};

export type Growth = {
  /** Generated articles beside the real ones. */
  readonly count: number;
  readonly build: Build;
  readonly pagefindTime: number;
  readonly languages: readonly {readonly locale: Locale; readonly weight: Weight; readonly searches: Rivals}[];
};

const article = '/verdicts/timed-out-debited/';
const pathIn = (locale: Locale, page: string) => (locale === sourceLocale ? page : `/${locale}${page}`);

type Target = {readonly path: string; readonly box: SearchBox; readonly query: string};

/** The middle of `runs` searches on fresh phones; the first, unthrottled one only fills the server's cache. */
async function median(
  browser: Browser,
  served: ServedSite,
  {path: page, box, query}: Target,
  runs: number,
): Promise<FirstResult> {
  const found: FirstResult[] = [];
  for (let run = 0; run <= runs; run += 1) {
    const phone = await takePhone(browser, run === 0 ? fastPhone : slowPhone);
    try {
      await phone.page.goto(served.origin + page, {waitUntil: 'load', timeout: 60_000});
      await phone.page.waitForTimeout(2500);
      const before = served.sent();
      const {time} = await firstResult(phone, box, query);
      if (run > 0) {
        found.push({time, bytes: served.sent() - before});
      }
    } finally {
      await phone.close();
    }
  }
  const middle = [...found].sort((a, b) => a.time - b.time)[Math.floor(found.length / 2)];
  if (!middle) {
    throw new Error('Runs must be at least one.');
  }
  return middle;
}

async function measureSearch(browser: Browser, served: ServedSite, locale: Locale, runs: number): Promise<Rivals> {
  const query = grownQuery[locale];
  const rival = (manner: 'native' | 'words') => ({path: pagefindPath(locale, manner), box: pagefindBox, query});
  return {
    ours: await median(browser, served, {path: pathIn(locale, article), box: pluginBox, query}, runs),
    native: await median(browser, served, rival('native'), runs),
    words: await median(browser, served, rival('words'), runs),
  };
}

/**
 * Builds the site with so many generated articles and measures what grows, Pagefind on the same built pages in the same run.
 *
 * @param root The project.
 * @param counts Numbers of articles.
 * @param locales Languages to build and ask.
 * @param runs Searches of each, of which the median is taken.
 * @returns The tables, as Markdown.
 */
export async function grow(root: string, counts: readonly number[], locales: readonly Locale[], runs: number): Promise<string> {
  const browser = await startBrowser();
  const grown: Growth[] = [];
  try {
    for (const count of counts) {
      const dir = path.join(os.tmpdir(), `handbook-grown-${String(count)}`);
      growSite(root, dir, count);
      const build = await buildSite(dir, locales);
      const built = path.join(dir, 'build');
      const pagefindTime = await addPagefind(built);
      const served = await serveSite(built);
      try {
        const languages = [];
        for (const locale of locales) {
          const weight = await weighSite(path.join(built, locale === sourceLocale ? '' : locale));
          languages.push({locale, weight, searches: await measureSearch(browser, served, locale, runs)});
        }
        grown.push({count, build, pagefindTime, languages});
      } finally {
        await served.close();
      }
      console.log(printGrowth(grown));
      fs.rmSync(dir, {recursive: true, force: true});
    }
  } finally {
    await browser.close();
  }
  return printGrowth(grown);
}
