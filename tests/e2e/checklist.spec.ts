import {at, expect, open, test} from './site';

test('ticks survive reload and the language switch, and can be cleared and brought back', async ({page, lang}) => {
  await open(page, lang, '/merchant/reprint/');
  const boxes = page.locator('main input[type=checkbox]');
  await boxes.nth(0).check();
  await boxes.nth(1).check();
  await page.reload();
  await expect(boxes.nth(1)).toBeChecked();
  await open(page, lang === 'en' ? 'zh-Hans' : 'en', '/merchant/reprint/');
  await expect(boxes.nth(0)).toBeChecked();
  await expect(boxes.nth(2)).not.toBeChecked();
  await expect(page.locator('main progress')).toHaveAttribute('value', '2');
  await page.getByRole('button', {name: /清空勾选|Clear ticks/u}).click();
  await expect(boxes.nth(0)).not.toBeChecked();
  await page.getByRole('button', {name: /恢复|Bring/u}).click();
  await expect(boxes.nth(0)).toBeChecked();
});

test('a tick made before the script arrives is kept', async ({page, lang}) => {
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route('**/*.js', async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(at(lang, '/cardholder/charged-but-unpaid/'), {waitUntil: 'commit'});
  const box = page.locator('main input[type=checkbox]').first();
  await box.check();
  release();
  await expect(page.locator('html[data-has-hydrated=true]')).toBeAttached();
  await expect(page.locator('main progress')).toHaveAttribute('value', '1');
  await expect(box).toBeChecked();
});
