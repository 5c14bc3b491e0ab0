import type {Locator, Page} from '@playwright/test';
import {bringAxe, colourRules, violations} from './access/axe';
import {expect, open, test} from './site';

const words = {
  'zh-Hans': {
    menu: '切换导航栏',
    close: '关闭导航栏',
    more: '更多',
    qr: '二维码',
    customer: '给顾客看',
    shut: '关闭',
    search: '冲正',
  },
  en: {
    menu: 'Toggle navigation bar',
    close: 'Close navigation bar',
    more: 'More',
    qr: 'QR code',
    customer: 'Show customer',
    shut: 'Close',
    search: 'reversal',
  },
};

/** Every state of a page that a reader opens, which the walk over all pages (every-page.spec.ts) does not see. */
async function expectAccessible(page: Page) {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({colorScheme});
    await expect(page.locator(`html[data-theme=${colorScheme}]`)).toBeAttached();
    expect(await violations(page, {only: colorScheme === 'dark' ? colourRules : undefined})).toEqual([]);
  }
}

test.use({contextOptions: {reducedMotion: 'reduce'}});

test.beforeEach(async ({page}) => {
  await bringAxe(page);
});

test('the menu is a dialog that takes the focus, keeps it, and gives it back', async ({page, lang}) => {
  await open(page, lang, '/verdicts/paid/');
  const opener = page.getByRole('button', {name: words[lang].menu});
  await opener.focus();
  await page.keyboard.press('Enter');
  const menu = page.getByRole('dialog');
  // The box that is the dialog has no size of its own; what is in it has.
  await expect(menu.locator('.navbar-sidebar')).toBeVisible();
  await expectAccessible(page);
  const isInside = () => menu.evaluate((element) => element.contains(document.activeElement));
  expect(await isInside()).toBe(true);
  const close = page.getByRole('button', {name: words[lang].close});
  await page.keyboard.press('Tab');
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Shift+Tab');
  expect(await isInside()).toBe(true);
  await page.keyboard.press('Tab');
  expect(await isInside()).toBe(true);
  await page.keyboard.press('Escape');
  await expect(menu).toHaveCount(0);
  await expect(opener).toBeFocused();
  await opener.click();
  await close.click();
  await expect(opener).toBeFocused();
});

test('search list, its announcements, and the list of recent searches', async ({page, lang}) => {
  await open(page, lang, '/');
  const box = page.locator('.navbar input.navbar__search-input');
  await box.click();
  await page.keyboard.type(words[lang].search);
  await expect(page.getByRole('option').first()).toBeVisible();
  await expect(page.getByRole('status').filter({hasText: /\d/u}).first()).toBeAttached();
  await expectAccessible(page);
  await page.keyboard.press('ArrowDown');
  const active = await page.locator('[role=combobox][aria-activedescendant]').getAttribute('aria-activedescendant');
  await expect(page.locator(`[id="${active ?? ''}"]`)).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Enter');
  await open(page, lang, '/');
  await box.click();
  await expectAccessible(page);
});

test('QR code and customer card', async ({page, lang}) => {
  const say = words[lang];
  await open(page, lang, '/verdicts/timed-out-debited/');
  await page.getByText(say.more, {exact: true}).click();
  await page.getByRole('button', {name: say.qr}).click();
  await expect(page.locator('main svg[role=img]').last()).toBeVisible();
  await expectAccessible(page);
  const opener = page.getByRole('button', {name: say.customer});
  await opener.focus();
  await page.keyboard.press('Enter');
  const card = page.getByRole('dialog');
  await expect(card).toBeVisible();
  await expect(card.getByRole('button', {name: say.shut})).toBeFocused();
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await expect(card).toHaveCount(0);
  await expect(opener).toBeFocused();
});

test('selector at its beginning, half way and at its end', async ({page, lang}) => {
  for (const query of ['', '?about=card&screen=timeout', '?about=qr&phone=debited&order=not-final']) {
    await open(page, lang, `/selector/${query}`);
    await expectAccessible(page);
  }
});

test('a list with ticks, its link, and filled-in forms', async ({page, lang}) => {
  await open(page, lang, '/merchant/reprint/');
  const ticks = page.locator('main input[type=checkbox]');
  await ticks.first().check();
  await expect(page.getByRole('progressbar').or(page.locator('progress')).first()).toBeVisible();
  await expectAccessible(page);
});

/** Presses Tab until an element has the focus; each stop on the way must show that it has it. */
async function tabTo(page: Page, target: Locator, most = 40) {
  for (let stops = 0; stops < most; stops += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) {
      return;
    }
    await page.keyboard.press('Tab');
    const {seen, html} = await page.evaluate(() => {
      const element = document.activeElement ?? document.body;
      const {outlineStyle, outlineWidth, boxShadow} = getComputedStyle(element);
      const {width, height} = element.getBoundingClientRect();
      const shows = (outlineStyle !== 'none' && outlineWidth !== '0px') || boxShadow !== 'none';
      return {seen: element === document.body || (shows && width > 0 && height > 0), html: element.outerHTML.slice(0, 120)};
    });
    expect(seen, html).toBe(true);
  }
  throw new Error(`not reached in ${String(most)} stops`);
}

test.describe('by keyboard alone', () => {
  test('skips to the content; a merchant answers the selector and ticks a list', async ({page, lang}) => {
    await open(page, lang, '/selector/?about=card&screen=timeout');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await tabTo(page, page.locator('main section a[href*="slip="]').first());
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/slip=/u);
    await expect(page.locator('main h2[tabindex="-1"]')).toBeFocused();

    await open(page, lang, '/merchant/reprint/');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    const tick = page.locator('main input[type=checkbox]').first();
    await tabTo(page, tick);
    await page.keyboard.press('Space');
    await expect(tick).toBeChecked();
  });

  test('a cardholder opens a fold, an agent copies a reply, a writer finds the edit link', async ({page, lang}) => {
    await open(page, lang, '/verdicts/timed-out-debited/');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    const fold = page.locator('main summary').first();
    await tabTo(page, fold);
    await page.keyboard.press('Enter');
    await expect(page.locator('main details').first()).toHaveAttribute('open', '');
    const edit = page.locator('.theme-edit-this-page');
    await tabTo(page, edit, 120);

    await open(page, lang, '/support/ready-replies/');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await tabTo(page, page.locator('main button').first());
  });
});

test.describe('with forced colours', () => {
  test.use({contextOptions: {forcedColors: 'active', reducedMotion: 'reduce'}});

  test('nothing that carries meaning is drawn in colour alone', async ({page, lang}) => {
    await open(page, lang, '/verdicts/timed-out-debited/');
    // A verdict is a word and a picture, and its card has an edge of its own.
    const badge = page.locator('main [data-verdict] svg, main svg[aria-hidden=true]').first();
    await expect(badge).toBeVisible();
    await expect(page.locator('main section[data-verdict], main [data-verdict]').first()).not.toHaveText('');
    await page.keyboard.press('Tab');
    await expect(page.locator(':focus')).toHaveCSS('outline-style', 'solid');
    expect(await violations(page)).toEqual([]);
  });
});
