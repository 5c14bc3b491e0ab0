import * as fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type {Browser} from '@playwright/test';
import {sourceLocale, type Locale} from '../../src/locales';
import {fastPhone, slowPhone, startBrowser, takePhone} from '../site/phone';
import {firstResult, pluginBox, type FirstResult, type SearchBox} from '../site/search';
import {serveSite} from '../site/serve';
import {grownQuery} from './articles';
import {buildSite, growSite, type Build} from './grownSite';
import {addPagefind, pagefindBox, pagefindPath} from './pagefindPage';
import {printGrowth} from './print';
import {weighSite, type Weight} from './weigh';

/** The same search asked in one run: of our box, and of Pagefind in both manners. */
export type Rivals = {readonly ours: FirstResult; readonly native: FirstResult; readonly words: FirstResult};

export type Growth = {
  /** Generated articles beside the real ones. */
  readonly count: number;
  readonly build: Build;
  readonly pagefindTime: number;
  readonly weights: Readonly<Record<Locale, Weight>>;
  readonly searches: Readonly<Record<Locale, Rivals>>;
};

const article = '/verdicts/timed-out-debited/';
const pathIn = (locale: Locale, page: string) => (locale === sourceLocale ? page : `/${locale}${page}`);

type Target = {readonly url: string; readonly box: SearchBox; readonly query: string};

/** The middle of `runs` searches on fresh phones; the first, unthrottled one only fills the server's cache. */
async function median(browser: Browser, {url, box, query}: Target, runs: number): Promise<FirstResult> {
  const found: FirstResult[] = [];
  for (let run = 0; run <= runs; run += 1) {
    const phone = await takePhone(browser, run === 0 ? fastPhone : slowPhone);
    try {
      await phone.page.goto(url, {waitUntil: 'load', timeout: 60_000});
      await phone.page.waitForTimeout(2500);
      const result = await firstResult(phone, box, query);
      if (run > 0) {
        found.push(result);
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

async function measureSearch(browser: Browser, origin: string, locale: Locale, runs: number): Promise<Rivals> {
  const query = grownQuery[locale];
  const rival = (manner: 'native' | 'words') => ({url: origin + pagefindPath(locale, manner), box: pagefindBox, query});
  return {
    ours: await median(browser, {url: origin + pathIn(locale, article), box: pluginBox, query}, runs),
    native: await median(browser, rival('native'), runs),
    words: await median(browser, rival('words'), runs),
  };
}

/**
 * Builds the site with so many generated articles and measures what grows, Pagefind on the same built pages in the same run.
 *
 * @param root The project.
 * @param counts Numbers of articles.
 * @param runs Searches of each, of which the median is taken.
 * @returns The tables, as Markdown.
 */
export async function grow(root: string, counts: readonly number[], runs: number): Promise<string> {
  const browser = await startBrowser();
  const grown: Growth[] = [];
  try {
    for (const count of counts) {
      const dir = path.join(os.tmpdir(), `handbook-grown-${String(count)}`);
      growSite(root, dir, count);
      const build = await buildSite(dir);
      const built = path.join(dir, 'build');
      const weights = {'zh-Hans': await weighSite(built), en: await weighSite(path.join(built, 'en'))};
      const pagefindTime = await addPagefind(built);
      const served = await serveSite(built);
      try {
        const searches = {
          'zh-Hans': await measureSearch(browser, served.origin, 'zh-Hans', runs),
          en: await measureSearch(browser, served.origin, 'en', runs),
        };
        grown.push({count, build, pagefindTime, weights, searches});
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
