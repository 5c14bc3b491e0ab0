import {readFileSync} from 'node:fs';
import {violations} from './access/axe';
import {at, expect, open, test} from './site';

/** A cell that a spreadsheet must not calculate. */
const safe = `"'=HYPERLINK(""x"")"`;

test.describe('vetting worksheet', () => {
  test('is copied as CSV where the browser cannot save files', async ({page, context, lang}) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.addInitScript(() => {
      URL.createObjectURL = () => {
        throw new TypeError('not here');
      };
    });
    await open(page, lang, '/provider/vetting-worksheet/');
    await page.getByText(/^(在这里逐家填|Fill it in here)/u).click();
    await page.getByRole('button', {name: /保存 CSV 文件|Save as a CSV file/u}).click();
    await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toMatch(/^(比什么|What to compare),/u);
  });

  test('a red flag turns the verdict; it is kept, copied and saved safely as CSV', async ({page, context, lang}) => {
    // axe looks at every cell of the worksheet.
    test.slow();
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await open(page, lang, '/provider/vetting-worksheet/');
    await page.getByText(/^(在这里逐家填|Fill it in here)/u).click();
    await page.locator('#provider-0-name').fill('=HYPERLINK("x")');
    const verdict = page.locator('[data-kind]').first();
    await expect(verdict).toHaveAttribute('data-kind', 'open');
    await page
      .getByLabel(/货款由个人|unrelated company pays/u)
      .first()
      .check();
    await expect(verdict).toHaveAttribute('data-kind', 'stop');
    await page.reload();
    await page.waitForFunction(() => document.documentElement.dataset.hasHydrated === 'true');
    await page.getByText(/^(在这里逐家填|Fill it in here)/u).click();
    await expect(verdict).toHaveAttribute('data-kind', 'stop');
    await page.getByRole('button', {name: /复制为 CSV|Copy as CSV/u}).click();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(safe);
    const waiting = page.waitForEvent('download');
    await page.getByRole('button', {name: /保存 CSV 文件|Save as a CSV file/u}).click();
    const file = await waiting;
    expect(file.suggestedFilename()).toBe('vetting-worksheet.csv');
    const saved = readFileSync(await file.path(), 'utf8');
    expect(saved.startsWith(lang === 'en' ? '\uFEFFWhat to compare,' : '\uFEFF比什么,')).toBe(true);
    expect(saved).toContain(safe);
    await expect(page.getByRole('status').filter({hasText: 'vetting-worksheet.csv'})).toBeVisible();
    expect(await violations(page, {within: 'main details[open]'})).toEqual([]);
  });
});

test('on paper, card and worksheet say in full what was filled in, and nothing else', async ({page, lang}) => {
  const long = '收银员先让顾客等，已打收单机构电话，工号 1024，明天上午答复';
  await page.addInitScript(() => {
    window.print = () => dispatchEvent(new Event('beforeprint'));
  });
  await open(page, lang, '/support/evidence-list/');
  await page.locator('#field-note').fill(long);
  const card = page.locator('form', {has: page.locator('#field-note')});
  await card.getByRole('button', {name: /^(打印|Print)$/u}).click();
  await page.emulateMedia({media: 'print'});
  await expect(card.getByText(long)).toBeVisible();
  await expect(card.getByText(/(打印时间|Printed) \d{4}-\d{2}-\d{2} \d{2}:\d{2}/u)).toBeVisible();
  await expect(page.locator('#field-note')).toBeHidden();
  await expect(page.locator('h1')).toBeHidden();

  await page.emulateMedia({media: 'screen'});
  await open(page, lang, '/provider/vetting-worksheet/');
  await page.getByText(/^(在这里逐家填|Fill it in here)/u).click();
  await page
    .getByPlaceholder(/^(来源|Source)/u)
    .first()
    .fill(long);
  await page
    .getByRole('button', {name: /^(打印|Print)$/u})
    .last()
    .click();
  await page.emulateMedia({media: 'print'});
  await expect(page.getByRole('cell', {name: long, includeHidden: true})).toBeVisible();
  await expect(page.locator('#provider-0-name')).toBeHidden();
});

test.describe('when the money comes back', () => {
  test('shows dates with their strength, and says where the calendar ends', async ({page, lang}) => {
    await open(page, lang, '/reference/waiting-times/');
    await page.getByText(/^(按日期算一算|By date)/u).click();
    await page.getByLabel(/发生了什么|What happened/u).selectOption('wechat-card');
    await page.getByLabel(/哪一天|On which day/u).fill('2026-09-30');
    const fold = page.locator('details[open]').filter({has: page.locator('input[type=date]')});
    await expect(fold).toContainText(lang === 'en' ? '8 October 2026' : '2026年10月8日');
    await expect(fold).toContainText(lang === 'en' ? '10 October 2026' : '2026年10月10日');
    await expect(fold).toContainText(lang === 'en' ? 'confirmed' : '已核实');
    await page.getByLabel(/哪一天|On which day/u).fill('2026-12-30');
    await expect(fold).toContainText(lang === 'en' ? '31 December 2026 at the earliest' : '最早 2026年12月31日');
    await expect(fold).toContainText(lang === 'en' ? 'does not hold the holidays after that' : '再往后的放假安排本站没有');
    expect(await violations(page, {within: 'main details[open]'})).toEqual([]);
  });
});

test.describe('without JavaScript', () => {
  test.use({javaScriptEnabled: false});

  test('the card is a form for paper, the worksheet and the dates point to their tables', async ({page, lang}) => {
    await page.goto(at(lang, '/support/evidence-list/'));
    await page.locator('#field-terminal').fill('12345678');
    await expect(page.locator('#field-terminal')).toHaveValue('12345678');
    await page.goto(at(lang, '/provider/vetting-worksheet/'));
    await page.getByText(/^(在这里逐家填|Fill it in here)/u).click();
    await expect(page.getByText(/打印上面的表格|print the table above/u)).toBeVisible();
    await page.goto(at(lang, '/verdicts/reversed/'));
    await page.getByText(/^(按日期算一算|By date)/u).click();
    await expect(page.locator('noscript a, details a[href*="waiting-times"]').first()).toBeVisible();
  });
});
