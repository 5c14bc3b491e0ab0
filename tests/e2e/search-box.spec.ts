import type {Page} from '@playwright/test';
import {at, expect, open, test} from './site';
import {blockWorkers} from './troubles';

const box = (page: Page) => page.locator('.navbar input.navbar__search-input');
const rows = (page: Page) => page.getByRole('option');

/** Rows come in two steps, titles first; @returns them once they no longer change. */
async function settled(page: Page): Promise<readonly string[]> {
  let last: readonly string[] = [];
  await expect(async () => {
    const earlier = last;
    last = await rows(page).allTextContents();
    expect(last).toEqual(earlier);
  }).toPass({intervals: [500]});
  return last;
}

const word = {'zh-Hans': '冲正', en: 'reversal'};
const other = {'zh-Hans': '卡纸', en: 'paper jam'};

test('a response code opens at its section, an article id opens the article', async ({page, lang}) => {
  await open(page, lang, '/');
  await box(page).fill(lang === 'en' ? 'code 51' : '错误码51');
  await expect(rows(page).first()).toContainText('51');
  await box(page).press('Enter');
  await expect(page).toHaveURL(/\/reference\/codes-00-to-59\/#code-51$/u);
  // On a small screen the plugin's box puts the caret behind the old text when it gets the focus.
  await box(page).click();
  await box(page).fill('V07');
  await expect(rows(page).first()).toContainText(lang === 'en' ? 'Result unknown' : '结果未知');
  await box(page).press('Enter');
  await expect(page).toHaveURL(/\/verdicts\/timed-out-debited\/$/u);
});

test('the slash key opens the box, Escape closes the list', async ({page, lang}) => {
  await open(page, lang, '/');
  await page.keyboard.press('/');
  await expect(box(page)).toBeFocused();
  await page.keyboard.type(word[lang]);
  await expect(rows(page).first()).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(rows(page)).toHaveCount(0);
});

test('Enter before the new rows arrive opens the new query’s page', async ({page, lang}) => {
  await open(page, lang, '/');
  await box(page).fill(other[lang]);
  await expect(rows(page).first()).toBeVisible();
  await box(page).fill(word[lang]);
  await box(page).press('Enter');
  await expect(page).not.toHaveURL(at(lang, '/'));
  await expect(page.locator('main')).toContainText(word[lang], {ignoreCase: true});
});

test('while an input method composes, rows stay and Enter is not ours', async ({page, lang}) => {
  await open(page, lang, '/');
  await box(page).fill(word[lang]);
  await expect(rows(page).first()).toBeVisible();
  const before = await settled(page);
  const session = await page.context().newCDPSession(page);
  await box(page).focus();
  await session.send('Input.imeSetComposition', {text: 'ka zhi', selectionStart: 6, selectionEnd: 6});
  await page.keyboard.press('Enter');
  expect(await rows(page).allTextContents()).toEqual(before);
  await expect(page).toHaveURL(new RegExp(`${at(lang, '/')}$`, 'u'));
  await session.send('Input.insertText', {text: other[lang]});
  await expect(box(page)).toHaveValue(new RegExp(`${other[lang]}$`, 'u'));
  await expect.poll(() => rows(page).allTextContents()).not.toEqual(before);
});

test.describe('where the index cannot be had', () => {
  test.use({
    trouble: async ({}, use) => {
      await use([]);
    },
  });

  test('the first failure is made good by itself', async ({page, lang}) => {
    let failures = 0;
    await page.route('**/search-index.json', (route) => {
      failures += 1;
      return failures === 1 ? route.fulfill({status: 503, body: ''}) : route.continue();
    });
    await open(page, lang, '/');
    await box(page).fill(word[lang]);
    await expect(rows(page).first()).toBeVisible({timeout: 20_000});
  });
});

test('works where workers are blocked', async ({page, lang}) => {
  await blockWorkers(page);
  await open(page, lang, '/');
  await box(page).fill(word[lang]);
  await expect(rows(page).first()).toBeVisible();
});

test('no result shows where else to go, and nothing as markup', async ({page, lang}) => {
  await open(page, lang, '/');
  for (const query of ['<img src=x onerror=alert(1)>qqzzxx', '😀😀', 'qwrtzpsdfg']) {
    await box(page).fill(query);
    await expect(page.getByRole('status').first()).toContainText(lang === 'en' ? 'No page fits' : '没有找到合适的页面');
    await expect(rows(page)).toHaveCount(0);
  }
  await expect(page.locator('form a[href*="/selector/"]').first()).toBeVisible();
});

test('a paste of 2,000 characters is answered', async ({page, lang}) => {
  await open(page, lang, '/');
  await box(page).fill(`${word[lang]} `.repeat(1000).slice(0, 2000));
  await expect(rows(page).first()).toBeVisible();
  await box(page).fill(other[lang]);
  await expect(rows(page).first()).toBeVisible();
});

test('recent searches are kept on the device and can be removed', async ({page, lang}) => {
  await open(page, lang, '/');
  await box(page).fill(word[lang]);
  await expect(rows(page).first()).toBeVisible();
  await box(page).press('Enter');
  await expect(page).not.toHaveURL(at(lang, '/'));
  await open(page, lang, '/');
  await box(page).click();
  await expect(page.getByRole('button', {name: word[lang], exact: true})).toBeVisible();
  await page.getByRole('button', {name: lang === 'en' ? 'Remove all' : '全部删除'}).click();
  await expect(page.getByRole('button', {name: word[lang], exact: true})).toHaveCount(0);
});

test('the search page answers a link, survives a broken one, and keeps its query in the address', async ({page, lang}) => {
  await open(page, lang, `/search/?q=${encodeURIComponent(word[lang])}`);
  await expect(page.locator('main ol a').first()).toBeVisible();
  await open(page, lang, '/search/?q=%E0%A4%A&q=%');
  await expect(page.locator('main h1')).toBeVisible();
  await page.locator('main input[type=search]').fill(other[lang]);
  await expect(page.locator('main ol a').first()).toBeVisible();
  await expect(page).toHaveURL(/q=/u);
});

test('what is typed before the script arrives stays in the box', async ({page, lang}) => {
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route('**/*.js', async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(at(lang, '/'), {waitUntil: 'commit'});
  await box(page).fill(word[lang]);
  release();
  await expect(page.locator('html[data-has-hydrated=true]')).toBeAttached();
  await expect(box(page)).toHaveValue(word[lang]);
});
