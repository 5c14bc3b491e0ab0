import type {Page} from '@playwright/test';
import {site} from '../../site.config';
import {sourceLocale, type Locale} from '../../src/locales';
import {slowPhone, startBrowser, takePhone} from '../site/phone';
import {serveSite} from '../site/serve';
import {localeOf, type Query} from './queries';

/** The real box on a slow phone. Times in milliseconds. */
export type OnPhone = {
  /** Scripts, worker and index that touching the box loads before the first row, brotli as sent, without headers. */
  readonly bytes: number;
  /** The slowest keystroke as it came, files that had to be fetched and read for it included. */
  readonly once: number;
  /** The slowest keystroke when it is typed again. */
  readonly slowest: number;
  /** The prefix that was the slowest. */
  readonly at: string;
  /** From a paste of 2,000 characters to its rows. */
  readonly paste: number;
};

const box = '.navbar__search-input';

type Timed = {readonly took: number; readonly at: string};

/** Runs in the page. Types texts one after the other and waits for the frame with the rows of each. */
async function typeAll({selector, texts}: {selector: string; texts: readonly string[]}): Promise<readonly Timed[]> {
  const input = document.querySelector<HTMLInputElement>(selector);
  if (!input?.parentElement) {
    throw new Error('no box');
  }
  const panel = input.parentElement;
  const times: Timed[] = [];
  for (const text of texts) {
    const start = performance.now();
    const drawn = new Promise<void>((resolve, reject) => {
      const late = setTimeout(() => {
        reject(new Error(`no answer to “${text}”`));
      }, 10_000);
      const observer = new MutationObserver(() => {
        observer.disconnect();
        clearTimeout(late);
        resolve();
      });
      // An engine that has all it needs answers before any timer fires, so the watch has to begin first.
      observer.observe(panel, {subtree: true, childList: true, characterData: true});
      Reflect.set(HTMLInputElement.prototype, 'value', text, input);
      input.dispatchEvent(new Event('input', {bubbles: true}));
      observer.takeRecords(); // The box draws once by itself; what comes later is the answer.
    });
    await drawn;
    await new Promise<void>((resolve) => {
      requestAnimationFrame(() => {
        setTimeout(resolve);
      });
    });
    times.push({took: performance.now() - start, at: text});
    // The second answer, from the full text, must not be taken for the next text's.
    await new Promise((resolve) => setTimeout(resolve, 80));
  }
  return times;
}

/** Every beginning of the queries, evenly thinned out: a second each is what a slow phone and its timers take. */
function prefixes(queries: readonly Query[], most: number): readonly string[] {
  const all = queries
    .flatMap(({q}) => Array.from({length: q.length}, (_, at) => q.slice(0, at + 1)))
    .filter((text) => text.trim() === text && text !== ''); // The box leaves blanks at the end out.
  const step = Math.max(1, Math.ceil(all.length / most));
  return all.filter((_, at) => at % step === 0);
}

async function typed(page: Page, texts: readonly string[]): Promise<readonly Timed[]> {
  return page.evaluate(typeAll, {selector: box, texts});
}

const slowestFirst = (times: readonly Timed[]): readonly Timed[] => [...times].sort((a, b) => b.took - a.took);

/** How many of the slowest are typed again, and how often: what another programme of this machine took is not the box's. */
const again = {texts: 24, times: 3};

/** @returns The slowest text of all when it is typed again; its least time counts. */
async function slowestAgain(page: Page, times: readonly Timed[]): Promise<Timed> {
  const [...texts] = new Set(slowestFirst(times).map(({at}) => at));
  const chosen = texts.slice(0, again.texts);
  const repeats = await typed(page, Array.from({length: again.times}, () => chosen).flat());
  const least = chosen.map((at) => ({at, took: Math.min(...repeats.filter((time) => time.at === at).map(({took}) => took))}));
  return slowestFirst(least)[0] ?? {took: 0, at: ''};
}

/**
 * Asks the built site's own box. Workers are blocked for the keystrokes, so that the engine is slowed down with the page: Chromium
 * does not slow a worker.
 *
 * @param build Folder of the built site.
 * @param queries Those of other languages are left out.
 * @param most How many beginnings of queries to type.
 */
export async function askOnPhone(build: string, locale: Locale, queries: readonly Query[], most = 400): Promise<OnPhone> {
  const served = await serveSite(build, site.baseUrl);
  const browser = await startBrowser();
  const address = `${served.origin}${site.baseUrl}${locale === sourceLocale ? '' : `${locale}/`}verdicts/paid/`;
  const query = locale === 'en' ? 'reversal' : '冲正';
  const open = async (blockWorkers: boolean) => {
    const phone = await takePhone(browser, {...slowPhone, latency: 0, bitsPerSecond: Infinity});
    if (blockWorkers) {
      await phone.page.addInitScript(() => {
        Reflect.deleteProperty(window, 'Worker');
      });
    }
    await phone.page.goto(address, {waitUntil: 'load'});
    await phone.page.waitForTimeout(2500);
    return phone;
  };
  try {
    const wire = await open(false);
    // The full text is not for the first row.
    await wire.page.route(/\/search-index\//u, (route) => route.abort());
    const before = served.sent();
    await wire.page.locator(box).tap();
    await wire.page.locator(box).fill(query);
    await wire.page.getByRole('option').first().waitFor();
    await wire.page.waitForTimeout(500);
    const bytes = served.sent() - before;
    await wire.close();
    const phone = await open(true);
    await phone.page.locator(box).fill(query);
    await phone.page.getByRole('option').first().waitFor();
    await phone.page.waitForTimeout(1500);
    const times = await typed(
      phone.page,
      prefixes(
        queries.filter(({lang}) => localeOf[lang] === locale),
        most,
      ),
    );
    const paste = await typed(phone.page, [`${query} `.repeat(700).slice(0, 2000)]);
    const {took, at} = await slowestAgain(phone.page, times);
    await phone.close();
    return {bytes, once: slowestFirst(times)[0]?.took ?? 0, slowest: took, at, paste: paste[0]?.took ?? 0};
  } finally {
    await browser.close();
    await served.close();
  }
}
