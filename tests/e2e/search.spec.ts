import {at, expect, open, test} from './site';

const queries = {
  'zh-Hans': [
    ['冲正', /冲正/u],
    ['批结算', /批结算/u],
    ['单边账', /单边账|扣/u],
    ['应答码', /应答码/u],
  ],
  en: [
    ['reversal', /revers/iu],
    ['batch settlement', /settlement/iu],
    ['response code', /code/iu],
    ['reprint', /reprint/iu],
  ],
} as const;

test('finds the words of the trade', async ({page, lang}) => {
  await open(page, lang, '/');
  for (const [query, row] of queries[lang]) {
    const box = page.locator('.navbar input.navbar__search-input');
    await box.fill('');
    await box.pressSequentially(query);
    await expect(page.locator('[role=option]').first()).toContainText(row);
  }
});

test('is reached by keyboard, and leads to a page', async ({page, lang}) => {
  await open(page, lang, '/');
  await page.keyboard.press('Control+k');
  await page.keyboard.type(lang === 'en' ? 'reprint' : '重打印');
  await expect(page.locator('[role=option]').first()).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page).not.toHaveURL(at(lang, '/'));
});

test('the form on the home page leads to the search page', async ({page, lang}) => {
  await open(page, lang, '/');
  await page.locator('#home-search').fill(lang === 'en' ? 'reversal' : '冲正');
  await page.locator('#home-search').press('Enter');
  await expect(page).toHaveURL(/\/search\/\?q=/u);
  await expect(page.locator('main article, main section, main').first()).toContainText(lang === 'en' ? /revers/iu : '冲正');
});
