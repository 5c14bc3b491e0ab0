import {violations} from './access/axe';
import {at, expect, open, test} from './site';

const reprint = '/merchant/reprint/';
const list = '#checklist-reprint';
const steps = `${list} input[type=checkbox]`;

test('ticks survive reload and the language switch, and can be cleared and brought back', async ({page, lang}) => {
  await open(page, lang, reprint);
  const boxes = page.locator(steps);
  await boxes.nth(0).check();
  await boxes.nth(1).check();
  await page.reload();
  await expect(boxes.nth(1)).toBeChecked();
  await open(page, lang === 'en' ? 'zh-Hans' : 'en', reprint);
  await expect(boxes.nth(0)).toBeChecked();
  await expect(boxes.nth(2)).not.toBeChecked();
  await expect(page.locator(`${list} progress`)).toHaveAttribute('value', '2');
  await page.getByRole('button', {name: /清空勾选|Clear ticks/u}).click();
  await expect(boxes.nth(0)).not.toBeChecked();
  await page.getByRole('button', {name: /恢复|Bring/u}).click();
  await expect(boxes.nth(0)).toBeChecked();
});

test('with every step ticked the list says so and its next step stands out', async ({page, lang}) => {
  await open(page, lang, reprint);
  for (const box of await page.locator(steps).all()) {
    await box.check();
  }
  await expect(page.locator(`${list} [role=status]`).first()).toHaveText(/全部完成|All \d+ steps done/u);
  await expect(page.locator(`${list} [data-complete=true] a`)).toBeVisible();
});

test('on paper: the list alone, filled or empty', async ({page, lang}) => {
  await page.addInitScript(() => {
    window.print = () => {};
  });
  await open(page, lang, reprint);
  await page.locator(steps).nth(0).check();
  await page.getByText(/^(复制、发送、打印|Copy, send, print)$/u).click();
  await page.getByRole('button', {name: /打印空表|empty form/u}).click();
  await page.emulateMedia({media: 'print'});
  await expect(page.locator(`${list} label`).first()).toBeVisible();
  await expect(page.locator('h1')).toBeHidden();
  await expect(page.getByText(/签名：|Name: _/u)).toBeVisible();
});

test('the overview lists every checklist with the reader’s progress', async ({page, lang}) => {
  await open(page, lang, reprint);
  await page.locator(steps).nth(0).check();
  await open(page, lang, '/support/checklists/');
  const row = page.getByRole('listitem').filter({has: page.locator('a[href*="/merchant/reprint/"]')});
  await expect(row).toContainText(/已完成 1 \/ \d|1 of \d+ done/u);
  expect(await violations(page, {within: 'main'})).toEqual([]);
});

test('axe finds nothing in a list with sections, folds, stop points and a link’s question', async ({page, lang}) => {
  for (const path of ['/support/evidence-list/', '/merchant/pending-reversal/?done=waiting-for-reversal:call']) {
    await open(page, lang, path);
    await page.evaluate(() => {
      for (const fold of document.querySelectorAll('details')) {
        fold.open = true;
      }
    });
    expect(await violations(page, {within: 'main'})).toEqual([]);
  }
});

test.describe('without JavaScript', () => {
  test.use({javaScriptEnabled: false});

  test('a list can be ticked, and shows no progress that would not move', async ({page, lang}) => {
    await page.goto(at(lang, reprint));
    await page.locator(steps).nth(0).check();
    await expect(page.locator(steps).nth(0)).toBeChecked();
    await expect(page.locator(`${list} progress`)).toBeHidden();
  });
});
