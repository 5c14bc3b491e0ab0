import type {Page} from '@playwright/test';
import {at, expect, open, test} from './site';
import {troubles} from './troubles';

const path = '/verdicts/timed-out-debited/';
const words = {
  'zh-Hans': {
    failed: '没有加载出来',
    again: '再试一次',
    more: '更多',
    qr: '二维码',
    customer: '给顾客看',
    close: '关闭',
    loading: '正在加载',
  },
  en: {
    failed: 'could not be loaded',
    again: 'Try again',
    more: 'More',
    qr: 'QR code',
    customer: 'Show customer',
    close: 'Close',
    loading: 'Loading',
  },
};

// The browser itself reports what could not be loaded; what matters here is what the reader sees.
test.use({trouble: async ({}, use) => use([])});

// What is still under way when a test ends is not its concern.
test.afterEach(async ({page}) => {
  await page.unrouteAll({behavior: 'ignoreErrors'});
});

async function expectArticle(page: Page) {
  await expect(page.locator('main h1')).toBeVisible();
  await expect(page.locator('main article')).toContainText(/\S{20}|\w+ \w+ \w+/u);
}

for (const [name, trouble] of Object.entries(troubles)) {
  test(`scripts ${name}: the article, its folds and links work`, async ({page, lang}) => {
    for (const scripts of ['**/assets/js/main.*.js', '**/assets/js/runtime*.js', /\/assets\/js\/(?!main|runtime)[^/]+\.js$/u]) {
      await page.route(scripts, trouble);
      await page.goto(at(lang, path));
      await expectArticle(page);
      const fold = page.locator('main details:has(> summary)').first();
      await fold.locator('summary').first().click();
      await expect(fold).toHaveAttribute('open', '');
      await page.unroute(scripts, trouble);
    }
  });

  test(`style sheet ${name}: the article is there`, async ({page, lang}) => {
    await page.route('**/*.css', trouble);
    await page.goto(at(lang, path));
    await expectArticle(page);
  });

  test(`the script of a button ${name}: says so, and the next try works`, async ({page, lang}) => {
    const {more, qr, customer, failed, again, close} = words[lang];
    await open(page, lang, path);
    const parts = /\/assets\/js\/[^/]+\.js$/u;
    const bar = page.getByRole('group').filter({hasText: more}).first();
    await page.route(parts, trouble);
    await bar.getByText(more, {exact: true}).click();
    await bar.getByRole('button', {name: qr}).click();
    await expect(page.getByRole('alert')).toContainText(failed);
    await expectArticle(page);
    await page.unroute(parts, trouble);
    await page.getByRole('button', {name: again}).click();
    await expect(bar.getByRole('img')).toBeVisible();

    await page.route(parts, trouble);
    await bar.getByRole('button', {name: customer}).click();
    await expect(page.getByRole('alert')).toContainText(failed);
    await page.unroute(parts, trouble);
    await page.getByRole('button', {name: again}).click();
    await page.getByRole('button', {name: close}).click();
    await expectArticle(page);
  });

  test(`the next page's script ${name}: it opens all the same`, async ({page, lang}) => {
    await open(page, lang, path);
    const scripts = /\/assets\/js\/(?!main|runtime)[^/]+\.js$/u;
    await page.route(scripts, trouble);
    const link = page.locator('.pagination-nav__link--next');
    const target = (await link.getAttribute('href')) ?? '';
    await link.click();
    await expect(page).toHaveURL(target);
    await expect(page.locator('main h1')).toBeVisible();
    await expectArticle(page);
  });
}

test('everything slow: the article is read before any script, a slow part says that it loads', async ({page, lang}) => {
  const {more, qr, loading} = words[lang];
  const held: (() => void)[] = [];
  await page.route('**/*.js', async (route) => {
    await new Promise<void>((resolve) => held.push(resolve));
    await route.continue();
  });
  await page.goto(at(lang, path), {waitUntil: 'commit'});
  await expectArticle(page);
  const letGo = () => {
    for (const go of held.splice(0)) {
      go();
    }
  };
  const hydrated = page.locator('html[data-has-hydrated=true]');
  await expect(async () => {
    letGo();
    await expect(hydrated).toBeAttached({timeout: 200});
  }).toPass();
  const bar = page.getByRole('group').filter({hasText: more}).first();
  await bar.getByText(more, {exact: true}).click();
  await bar.getByRole('button', {name: qr}).click();
  await expect(bar.getByRole('status').filter({hasText: loading})).toBeVisible();
  letGo();
  await expect(bar.getByRole('img')).toBeVisible();
});
