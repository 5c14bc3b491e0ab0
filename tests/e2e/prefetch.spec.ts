import type {Page} from '@playwright/test';
import {expect, open, test} from './site';

/** Counts the scripts that a page asks for from now on. */
function countScripts(page: Page): () => number {
  let count = 0;
  page.on('request', (request) => {
    count += request.url().endsWith('.js') ? 1 : 0;
  });
  return () => count;
}

const link = (page: Page) => page.locator('main a[href*="/merchant/pending-reversal/"]').first();

/** Looks at a page from top to bottom, with all its links. */
async function scrollThrough(page: Page): Promise<void> {
  await page.evaluate(() => {
    scrollTo(0, document.body.scrollHeight);
  });
  await page.waitForLoadState('networkidle');
}

test('a link loads its page ahead when pointer or keyboard reach it, not when it comes into view', async ({page, lang}) => {
  await page.setViewportSize({width: 1280, height: 800});
  await open(page, lang, '/verdicts/timed-out-debited/');
  await page.waitForLoadState('networkidle');
  const scripts = countScripts(page);
  await scrollThrough(page);
  expect(scripts()).toBe(0);
  await link(page).hover();
  await expect.poll(scripts).toBeGreaterThan(0);
  await page.waitForLoadState('networkidle');
  const before = scripts();
  await page.locator('main a.pagination-nav__link--next').focus();
  await expect.poll(scripts).toBeGreaterThan(before);
});

for (const connection of [
  {saveData: true, effectiveType: '4g'},
  {saveData: false, effectiveType: '2g'},
]) {
  test(`loads nothing ahead with ${JSON.stringify(connection)}`, async ({page, lang}) => {
    await page.addInitScript((told) => {
      Object.defineProperty(navigator, 'connection', {value: told});
    }, connection);
    await page.setViewportSize({width: 1280, height: 800});
    await open(page, lang, '/verdicts/timed-out-debited/');
    await page.waitForLoadState('networkidle');
    const scripts = countScripts(page);
    await link(page).hover();
    await link(page).focus();
    await page.waitForTimeout(300);
    expect(scripts()).toBe(0);
    await link(page).click();
    await expect(page).toHaveURL(/\/merchant\/pending-reversal\/$/u);
  });
}
