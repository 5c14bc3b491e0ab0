import {chromium, type Browser, type CDPSession, type Page} from '@playwright/test';
import {findBrowser} from '../../tests/e2e/browser';

/** What the phone has loaded so far, in bytes as sent: headers and compressed body. */
export type Traffic = {
  readonly html: number;
  readonly css: number;
  readonly js: number;
  readonly other: number;
  readonly requests: number;
};

/** One tab of a phone that has never seen the site: empty cache, empty storage, no service worker. */
export type Phone = {
  readonly page: Page;
  readonly traffic: () => Traffic;
  /** Waits until nothing is being loaded. */
  readonly quiet: () => Promise<void>;
  readonly close: () => Promise<void>;
};

/** How weak the phone and its network are. */
export type Conditions = {
  /** Round trip in milliseconds; 0 with `bitsPerSecond` Infinity means unthrottled. */
  readonly latency: number;
  readonly bitsPerSecond: number;
  /** How many times slower than this machine. */
  readonly cpu: number;
};

/** Lighthouse's mid-range phone on slow 4G. */
export const slowPhone: Conditions = {latency: 150, bitsPerSecond: 1.6 * 1024 * 1024, cpu: 4};

/** As fast as this machine is: to fill the server's cache before a timed visit. */
export const fastPhone: Conditions = {latency: 0, bitsPerSecond: Infinity, cpu: 1};

/** @returns A Chromium that loads nothing of its own accord. The caller closes it. */
export function startBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: findBrowser(),
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update', '--no-first-run'],
  });
}

async function throttle(cdp: CDPSession, {latency, bitsPerSecond, cpu}: Conditions): Promise<void> {
  const bytesPerSecond = Number.isFinite(bitsPerSecond) ? bitsPerSecond / 8 : -1;
  await cdp.send('Network.emulateNetworkConditions', {
    offline: false,
    latency,
    downloadThroughput: bytesPerSecond,
    uploadThroughput: bytesPerSecond === -1 ? -1 : bytesPerSecond / 2,
  });
  await cdp.send('Emulation.setCPUThrottlingRate', {rate: cpu});
}

type Kind = Exclude<keyof Traffic, 'requests'>;

function kindOf(mimeType: string): Kind {
  if (mimeType.includes('html')) {
    return 'html';
  }
  if (mimeType.includes('css')) {
    return 'css';
  }
  return mimeType.includes('javascript') ? 'js' : 'other';
}

/** Adds up what the tab loads, prefetches included. Inlined data costs nothing of its own. */
function countTraffic(cdp: CDPSession): {readonly traffic: () => Traffic; readonly pending: () => number} {
  const sum = {html: 0, css: 0, js: 0, other: 0, requests: 0};
  const kinds = new Map<string, Kind>();
  const open = new Set<string>();
  cdp.on('Network.requestWillBeSent', ({requestId}) => open.add(requestId));
  cdp.on('Network.loadingFailed', ({requestId}) => open.delete(requestId));
  cdp.on('Network.responseReceived', ({requestId, response}) => {
    if (!response.url.startsWith('data:')) {
      kinds.set(requestId, kindOf(response.mimeType));
      sum.requests += 1;
    }
  });
  cdp.on('Network.loadingFinished', ({requestId, encodedDataLength}) => {
    open.delete(requestId);
    const kind = kinds.get(requestId);
    if (kind) {
      sum[kind] += encodedDataLength;
    }
  });
  return {traffic: () => ({...sum}), pending: () => open.size};
}

/**
 * @param browser From `startBrowser`.
 * @param conditions How weak the phone is.
 * @param locale Language of its browser, as sent in `Accept-Language`.
 * @returns A fresh phone of 390×844 points. The caller closes it.
 */
export async function takePhone(browser: Browser, conditions: Conditions, locale = 'zh-CN'): Promise<Phone> {
  const context = await browser.newContext({
    viewport: {width: 390, height: 844},
    deviceScaleFactor: 2,
    isMobile: true,
    hasTouch: true,
    serviceWorkers: 'block',
    locale,
  });
  const page = await context.newPage();
  const cdp = await context.newCDPSession(page);
  await cdp.send('Network.enable');
  const {traffic, pending} = countTraffic(cdp);
  await throttle(cdp, conditions);
  const quiet = async (): Promise<void> => {
    for (let calm = 0; calm < 3; calm = pending() === 0 ? calm + 1 : 0) {
      await page.waitForTimeout(100);
    }
  };
  return {page, traffic, quiet, close: () => context.close()};
}
