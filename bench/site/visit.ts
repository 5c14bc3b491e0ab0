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

/** How long after the load event the page may still load, prefetch and paint before it is read, in milliseconds. */
const settle = 2500;

/** Runs in the page, before anything of the site does. */
function watch(): void {
  const seen: Seen = {lcp: 0, tbt: 0, cls: 0};
  (globalThis as Watched).benchSeen = seen;
  const observe = (type: string, take: (entry: PerformanceEntry) => void) => {
    new PerformanceObserver((list) => {
      list.getEntries().forEach(take);
    }).observe({type, buffered: true});
  };
  observe('largest-contentful-paint', (entry) => {
    seen.lcp = entry.startTime;
  });
  observe('longtask', (entry) => {
    seen.tbt += Math.max(0, entry.duration - 50);
  });
  observe('layout-shift', (entry) => {
    const {value, hadRecentInput} = entry as PerformanceEntry & {value: number; hadRecentInput: boolean};
    seen.cls += hadRecentInput ? 0 : value;
  });
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
  const traffic = phone.traffic();
  const {html, css, js, other} = traffic;
  return {...traffic, total: html + css + js + other, ...(await read(phone.page))};
}
