import {expect, open, test} from './site';

test('two tabs show the same ticks', async ({page, context, lang}) => {
  const steps = '#checklist-reprint input[type=checkbox]';
  const other = await context.newPage();
  await open(page, lang, '/merchant/reprint/');
  await open(other, lang, '/merchant/reprint/');
  await page.locator(steps).nth(0).check();
  await expect(other.locator(steps).nth(0)).toBeChecked();
  await other.locator(steps).nth(1).check();
  await expect(page.locator(steps).nth(1)).toBeChecked();
  expect(
    await page.evaluate(() => JSON.parse(localStorage.getItem('checklist.reprint-handbook') ?? '[]') as string[]),
  ).toHaveLength(2);
});

test('two tabs fill in the same card, and neither loses what the other wrote', async ({page, context, lang}) => {
  const other = await context.newPage();
  await open(page, lang, '/support/evidence-list/');
  await open(other, lang, '/support/evidence-list/');
  await page.locator('#field-terminal').fill('12345678');
  await other.locator('#field-amount').fill('12.50');
  await expect(page.locator('#field-amount')).toHaveValue('12.50');
  await expect(other.locator('#field-terminal')).toHaveValue('12345678');
  await page.getByRole('button', {name: /马上清除|Clear now/u}).click();
  await expect(other.locator('#field-terminal')).toHaveValue('');
});

test('two tabs fill in the same worksheet', async ({page, context, lang}) => {
  const other = await context.newPage();
  for (const tab of [page, other]) {
    await open(tab, lang, '/provider/vetting-worksheet/');
    await tab.getByText(/^(在这里逐家填|Fill it in here)/u).click();
  }
  await page.locator('#provider-0-name').fill('甲');
  await other.locator('#provider-1-name').fill('乙');
  await expect(page.locator('#provider-1-name')).toHaveValue('乙');
  await expect(other.locator('#provider-0-name')).toHaveValue('甲');
});
