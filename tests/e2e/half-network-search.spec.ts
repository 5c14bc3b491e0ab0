import type {Page} from '@playwright/test';
import {at, expect, open, test} from './site';
import {blockWorkers, troubles} from './troubles';

const path = '/verdicts/timed-out-debited/';

const words = {
  'zh-Hans': {searching: '正在查找', again: '再试一次'},
  en: {searching: 'Searching', again: 'Try again'},
};

// The browser itself reports what could not be loaded; what matters here is what the reader sees.
test.use({trouble: async ({}, use) => use([])});

// What is still under way when a test ends is not its concern.
test.afterEach(async ({page}) => {
  await page.unrouteAll({behavior: 'ignoreErrors'});
});

const query = {'zh-Hans': '冲正', en: 'reversal'};

const box = (page: Page) => page.locator('.navbar input.navbar__search-input');

/** Gives the scripts of workers an address by which they can be told. */
async function nameWorkers(page: Page): Promise<void> {
  await page.addInitScript(() => {
    globalThis.Worker = class extends Worker {
      constructor(url: string | URL, options?: WorkerOptions) {
        super(`${String(url)}?worker`, options);
      }
    };
  });
}

test('a slow index: the box says that it loads, then answers', async ({page, lang}) => {
  let letGo = (): void => undefined;
  const held = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  await page.route('**/search-index.json', async (route) => {
    await held;
    await route.continue();
  });
  await open(page, lang, path);
  await box(page).fill(query[lang]);
  await expect(page.getByRole('status').filter({hasText: words[lang].searching}).first()).toBeVisible();
  letGo();
  await expect(page.getByRole('option').first()).toBeVisible();
});

for (const [name, trouble] of Object.entries(troubles)) {
  test(`the worker's script ${name}: the page searches by itself`, async ({page, lang}) => {
    let hindered = 0;
    await nameWorkers(page);
    await page.route('**/*?worker', (route) => {
      hindered += 1;
      return trouble(route);
    });
    await open(page, lang, path);
    await box(page).fill(query[lang]);
    await expect(page.getByRole('option').first()).toBeVisible({timeout: 15_000});
    expect(hindered).toBe(1);
  });

  test(`the index ${name}: the box says so, and the next try answers`, async ({page, lang}) => {
    await page.clock.install();
    // One of them in a worker, whose six seconds of pauses no test can wind.
    if (name !== 'truncated') {
      await blockWorkers(page);
    }
    await page.route('**/search-index.json', trouble);
    await open(page, lang, path);
    await box(page).fill(query[lang]);
    const again = page.getByRole('button', {name: words[lang].again});
    await expect(async () => {
      await page.clock.runFor(5000);
      await expect(again).toBeVisible({timeout: 300});
    }).toPass();
    await expect(page.locator('main h1')).toBeVisible();
    await page.unroute('**/search-index.json', trouble);
    await again.click();
    await expect(page.getByRole('option').first()).toBeVisible();
  });
}

test('neither worker nor engine: the box says so, and the next try answers', async ({page, lang}) => {
  await nameWorkers(page);
  const engine = /\/assets\/js\//u;
  await page.route('**/*?worker', async (route) => {
    await page.waitForTimeout(1000); // The script of the box itself, asked for at the same time, has come by then.
    await page.route(engine, (request) => request.abort('connectionreset'));
    await route.abort('connectionreset');
  });
  await open(page, lang, path);
  await box(page).fill(query[lang]);
  const again = page.getByRole('button', {name: words[lang].again});
  await expect(again).toBeVisible({timeout: 15_000});
  await page.unrouteAll();
  await again.click();
  await expect(page.getByRole('option').first()).toBeVisible();
});

test('without its own script the box still leads to the results', async ({page, lang}) => {
  await open(page, lang, path);
  await page.route('**/assets/js/**', (route) => route.abort('connectionreset'));
  await box(page).fill(query[lang]);
  await page.waitForTimeout(500);
  await page.unroute('**/assets/js/**');
  await box(page).press('Enter');
  await expect(page).toHaveURL(new RegExp(`${at(lang, '/search/')}\\?q=`, 'u'));
  await expect(page.locator('main a[href*="/verdicts/"]').first()).toBeVisible();
});
