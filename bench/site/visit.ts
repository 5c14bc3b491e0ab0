import type {Page} from '@playwright/test';
import type {Phone, Traffic} from './phone';

/** What a first visit to one page costs and how it feels. Times in milliseconds from the navigation's start. */
export type Visit = Traffic & {
  /** All bytes together. */
  readonly total: number;
  /** First contentful paint. */
  readonly fcp: number;
  /** Largest contentful paint. */
  readonly lcp: number;
  /** Total blocking time: what every task took beyond 50 ms. */
  readonly tbt: number;
  /** Cumulative layout shift, without those that follow a touch. */
  readonly cls: number;
};

/** What the page's own observers collect; the names are ours alone. */
type Seen = {lcp: number; tbt: number; cls: number};
type Watched = typeof globalThis & {benchSeen: Seen};
type Shift = PerformanceEntry & {readonly value: number; readonly hadRecentInput: boolean};

/** How long after the load event the page may still load, prefetch and paint before it is read, in milliseconds. */
const settle = 2500;

/**
 * Runs in the page, before anything of the site does. No function in it has a name: the compiler would call a helper for it that
 * the page does not have.
 */
function watch(): void {
  const seen: Seen = {lcp: 0, tbt: 0, cls: 0};
  (globalThis as Watched).benchSeen = seen;
  new PerformanceObserver((list) => {
    seen.lcp = list.getEntries().at(-1)?.startTime ?? seen.lcp;
  }).observe({type: 'largest-contentful-paint', buffered: true});
  new PerformanceObserver((list) => {
    seen.tbt += list.getEntries().reduce((sum, {duration}) => sum + Math.max(0, duration - 50), 0);
  }).observe({type: 'longtask', buffered: true});
  new PerformanceObserver((list) => {
    for (const {value, hadRecentInput} of list.getEntries() as Shift[]) {
      seen.cls += hadRecentInput ? 0 : value;
    }
  }).observe({type: 'layout-shift', buffered: true});
}

function read(page: Page): Promise<Seen & {fcp: number}> {
  return page.evaluate(() => ({
    ...(globalThis as Watched).benchSeen,
    fcp: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? NaN,
  }));
}

/**
 * Opens a page on a phone that has never seen the site, touches nothing, and waits until it is quiet.
 *
 * @param phone A fresh one; it stays open on the page.
 * @throws Where the page does not answer with success.
 */
export async function firstVisit(phone: Phone, url: string): Promise<Visit> {
  await phone.page.addInitScript(watch);
  const response = await phone.page.goto(url, {waitUntil: 'load'});
  if (!response?.ok()) {
    throw new Error(`${url}：打不开（${String(response?.status())}） / did not open (${String(response?.status())})`);
  }
  await phone.page.waitForTimeout(settle);
  await phone.quiet();
  const traffic = phone.traffic();
  const {html, css, js, other} = traffic;
  return {...traffic, total: html + css + js + other, ...(await read(phone.page))};
}
