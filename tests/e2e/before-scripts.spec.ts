import type {Page} from '@playwright/test';
import {at, expect, test} from './site';

const word = {'zh-Hans': '卡纸', en: 'paper jam'};

/** Opens a page whose scripts are on their way, and gives the means to let them arrive. */
async function openEarly(page: Page, path: string): Promise<() => Promise<void>> {
  let release = (): void => undefined;
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route('**/assets/js/**', async (route) => {
    await released;
    await route.continue();
  });
  await page.goto(path, {waitUntil: 'commit'});
  await page.locator('body > link[rel=stylesheet]').waitFor({state: 'attached'});
  return async () => {
    release();
    await page.waitForFunction(() => document.documentElement.dataset.hasHydrated === 'true');
  };
}

test('what was typed into the search box stays, and is searched for', async ({page, lang}) => {
  const arrive = await openEarly(page, at(lang, '/'));
  const box = page.locator('.navbar input.navbar__search-input');
  await box.click();
  await page.keyboard.type(word[lang]);
  await arrive();
  await expect(box).toHaveValue(word[lang]);
  await expect(page.getByRole('option').first()).toContainText(lang === 'en' ? /paper|jam/iu : /卡纸|纸/u);
});

test('ticks and folds stay as they were set', async ({page, lang}) => {
  const arrive = await openEarly(page, at(lang, '/provider/fees-and-contract/'));
  const box = page.getByRole('checkbox').first();
  await box.check();
  const fold = page.locator('article details').first();
  await fold.locator('summary').click();
  await expect(fold).toHaveAttribute('open', /.*/u);
  await arrive();
  await expect(box).toBeChecked();
  await expect(fold).toHaveAttribute('open', /.*/u);
});

test('the selector is a list of situations, and its links lead on', async ({page, lang}) => {
  await openEarly(page, at(lang, '/selector/'));
  const links = page.locator('main a[href*="/verdicts/"]');
  expect(await links.count()).toBeGreaterThan(20);
  const href = await links.first().getAttribute('href');
  await links.first().click();
  await expect(page).toHaveURL(new RegExp(`${href ?? 'no link'}$`, 'u'), {timeout: 10_000});
});
