import type {Page} from '@playwright/test';
import {at, expect, open, test} from './site';

/** Parts that stay as they were built until a reader reaches them (`src/components/BuiltPart`). */

const scripts = '**/assets/js/**';

const words = {
  'zh-Hans': {question: /？$/u, failed: '没有加载出来', again: '再试一次', filter: '按代码或文字筛选', one: '显示 1 个'},
  en: {question: /\?$/u, failed: 'could not be loaded', again: 'Try again', filter: 'Filter by code', one: '1 of'},
};

/** Holds back every script that is asked for from now on; the caller lets them go. */
async function holdScripts(page: Page): Promise<() => void> {
  let release = (): void => undefined;
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(scripts, async (route) => {
    await released;
    await route.continue();
  });
  return release;
}

const firstAnswer = (page: Page) => page.locator('main a[data-query]').first();

test.afterEach(async ({page}) => {
  await page.unrouteAll({behavior: 'ignoreErrors'});
});

test('the first tap is answered once the script is there, and the keyboard goes on from the next question', async ({
  page,
  lang,
}) => {
  await open(page, lang, '/selector/');
  const asked = await page.locator('main h2').first().innerText();
  const release = await holdScripts(page);
  await firstAnswer(page).focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\?about=card/u);
  await expect(page.locator('main h2').first()).toHaveText(asked);
  release();
  await expect(page.locator('main h2').first()).not.toHaveText(asked);
  await expect(page.locator('main h2').first()).toBeFocused();
  await expect(page.locator('main h2').first()).toHaveText(words[lang].question);
});

test('a tap is not lost when the script comes between the finger going down and leaving', async ({page, lang}) => {
  await open(page, lang, '/selector/');
  const asked = await page.locator('main h2').first().innerText();
  const release = await holdScripts(page);
  const script = page.waitForResponse(scripts);
  await firstAnswer(page).hover();
  await page.mouse.down();
  release();
  await (await script).finished();
  // Time for the part to take its place, which it must not do now.
  await page.waitForTimeout(500);
  await expect(firstAnswer(page)).toBeVisible();
  await page.mouse.up();
  await expect(page).toHaveURL(/\?about=card/u);
  await expect(page.locator('main h2').first()).not.toHaveText(asked);
});

test('what is merely reached keeps its open folds and the place of the keyboard', async ({page, lang}) => {
  await open(page, lang, '/selector/');
  const release = await holdScripts(page);
  const fold = page
    .locator('main details')
    .filter({has: page.locator('[id^=situations-]')})
    .last();
  await fold.locator('summary').focus();
  await page.keyboard.press('Enter');
  await expect(fold).toHaveAttribute('open', '');
  release();
  await expect(page.locator('main a[data-query]')).toHaveCount(0);
  await expect(fold).toHaveAttribute('open', '');
  await expect(fold.locator('summary')).toBeFocused();
});

test.describe('without the script', () => {
  // The browser itself reports what could not be loaded.
  test.use({trouble: async ({}, use) => use([])});

  test('the part says so, its links lead where they lead without one, and it can be asked for again', async ({page, lang}) => {
    await open(page, lang, '/selector/');
    await page.route(scripts, (route) => route.abort('connectionreset'));
    await firstAnswer(page).click();
    await expect(page.getByRole('alert')).toContainText(words[lang].failed);
    await firstAnswer(page).click();
    await expect(page).toHaveURL(/#situations-card$/u);
    await page.unroute(scripts);
    await page.getByRole('button', {name: words[lang].again}).click();
    await expect(page.locator('main a[data-query]')).toHaveCount(0);
    await expect(page.getByRole('alert')).toHaveCount(0);
  });
});

test('a page that was opened by a link within the site has its parts too', async ({page, lang}) => {
  await open(page, lang, '/support/');
  await page.locator('.navbar__brand').first().click();
  await expect(page).toHaveURL(new RegExp(`${at(lang, '/')}$`, 'u'));
  await expect(page.locator('main a[href*="about=card"]').first()).toBeVisible();
  await expect(page.locator('main [id=situations]')).toBeVisible();
});

test('response codes lead to their explanation, and are filtered by their number', async ({page, lang}) => {
  const explained = page.locator('main li[id^=code-]');
  const table = page.locator('main dl a[href*="#code-"]');
  const filter = page.getByLabel(words[lang].filter);
  await open(page, lang, '/reference/response-codes/');
  await expect(table).toHaveCount(104);
  await filter.fill('91');
  await expect(explained).toHaveCount(1);
  await expect(page.locator('main [role=status]').filter({hasText: words[lang].one})).toBeVisible();
  await filter.fill('');
  await expect(table).toHaveCount(104);
  await table.filter({hasText: /^91$/u}).click();
  await expect(page).toHaveURL(new RegExp(`${at(lang, '/reference/codes-60-to-z3/')}#code-91$`, 'u'));
  await expect(page.locator('#code-91')).toBeInViewport();
  // The filter of one page finds codes of the other, and gives its own back.
  await filter.fill('51');
  await expect(page.locator('#code-51')).toBeVisible();
  await filter.fill('');
  await expect(explained).toHaveCount(56);
});
