import {at, expect, open, test} from './site';

test.use({hasTouch: true, viewport: {width: 390, height: 844}});

const words = {
  'zh-Hans': {query: '扣了钱没出票', other: '超时扣款'},
  en: {query: 'no slip came out', other: 'timed out debited'},
};

test('by touch: the box opens, a row says area and section and leads there, one recent search is removed', async ({
  page,
  lang,
}) => {
  const {query, other} = words[lang];
  const box = page.locator('.navbar input.navbar__search-input');
  const rows = page.getByRole('option');
  await open(page, lang, '/');
  await box.tap();
  await box.fill(query);
  await expect(rows.first()).toBeVisible();
  await expect(page.locator('form a[href*="/selector/"]').first()).toBeVisible();
  // The second answer draws the rows anew, so that the one that was just seen may be gone.
  await expect.poll(async () => (await rows.first().boundingBox())?.height).toBeGreaterThanOrEqual(44);
  await rows.first().tap();
  await expect(page).not.toHaveURL(at(lang, '/'));
  await box.tap();
  await box.fill(other);
  // A verdict is told by its badge, not by its colour alone.
  await expect(rows.filter({hasText: lang === 'en' ? 'Result unknown' : '结果未知'}).first()).toBeVisible();
  await rows.first().tap();
  await expect(page).toHaveURL(/\/verdicts\//u);
  await open(page, lang, '/');
  await box.tap();
  await expect(page.getByRole('button', {name: query, exact: true})).toBeVisible();
  await page.getByRole('button', {name: new RegExp(`${query}.+|.+${query}`, 'u')}).tap();
  await expect(page.getByRole('button', {name: query, exact: true})).toHaveCount(0);
  await expect(page.getByRole('button', {name: other, exact: true})).toBeVisible();
});
