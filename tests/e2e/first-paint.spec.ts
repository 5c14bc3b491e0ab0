import type {Page} from '@playwright/test';
import {at, expect, open, test} from './site';

const pages = ['/', '/verdicts/timed-out-debited/', '/reference/response-codes/', '/selector/'];

const screens = {
  phone: {width: 390, height: 844},
  desktop: {width: 1280, height: 800},
};

/** Holds the stylesheet back until it is told to let it through, and keeps all scripts away. */
async function holdStylesheet(page: Page): Promise<() => void> {
  let release = (): void => undefined;
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route('**/assets/js/**', (route) => route.fulfill({contentType: 'text/javascript', body: ''}));
  await page.route('**/assets/css/**', async (route) => {
    await released;
    await route.continue();
  });
  return release;
}

for (const colorScheme of ['light', 'dark'] as const) {
  for (const [screen, viewport] of Object.entries(screens)) {
    test(`looks the same before and after the whole stylesheet: ${screen}, ${colorScheme}`, async ({page, lang}) => {
      await page.emulateMedia({colorScheme});
      await page.setViewportSize(viewport);
      for (const path of pages) {
        const release = await holdStylesheet(page);
        await page.goto(at(lang, path), {waitUntil: 'commit'});
        await page.locator('body > link[rel=stylesheet]').waitFor({state: 'attached'});
        expect(await page.evaluate(() => [...document.styleSheets].filter(({href}) => href !== null).length), path).toBe(0);
        // The logo arrives by itself, with or without a stylesheet.
        await page.waitForFunction(() => [...document.images].every(({complete, loading}) => complete || loading === 'lazy'));
        const before = await page.screenshot({animations: 'disabled'});
        release();
        await page.waitForLoadState('load');
        expect(await page.evaluate(() => [...document.styleSheets].filter(({href}) => href !== null).length), path).toBe(1);
        const after = await page.screenshot({animations: 'disabled'});
        expect(before.equals(after), `${path}: the first viewport changed when the stylesheet arrived`).toBe(true);
        await page.unrouteAll();
      }
    });
  }
}

test('nothing moves while a page loads and its script takes over', async ({page, lang}) => {
  for (const path of [...pages, '/merchant/confirm-status/', '/support/replies/']) {
    await open(page, lang, path);
    const shifts = await page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          let sum = 0;
          new PerformanceObserver((list) => {
            for (const entry of list.getEntries()) {
              sum += (entry as PerformanceEntry & {value: number}).value;
            }
          }).observe({type: 'layout-shift', buffered: true});
          setTimeout(() => {
            resolve(sum);
          }, 300);
        }),
    );
    expect(shifts, path).toBe(0);
  }
});
