import {readFileSync} from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import type {Page} from '@playwright/test';
import {at, expect, open, test} from './site';

const number = '6212345678901232';

/** A cell that a spreadsheet must not calculate. */
const safe = `"'=HYPERLINK(""x"")"`;

const kept = (page: Page) => page.evaluate(() => localStorage.getItem('evidence-handbook') ?? '');

async function expectNoViolations(page: Page) {
  const {violations} = await new AxeBuilder({page}).include('main details[open]').analyze();
  expect(violations.map(({id, nodes}) => `${id}: ${nodes.map((node) => node.html).join(' | ')}`)).toEqual([]);
}

test.describe('evidence card', () => {
  test('masks a card number as it is typed, and never stores it', async ({page, lang}) => {
    await open(page, lang, '/support/evidence-list/');
    const note = page.locator('#field-note');
    await note.pressSequentially('6212-3456 7890-1232');
    await expect(note).toHaveValue('6212-34** ****-1232');
    expect(await kept(page)).not.toMatch(/345678|78901/u);
    await note.fill(number);
    await note.blur();
    expect(await kept(page)).not.toContain(number);
    await expect(page.getByText(/像卡号的数字已经遮住|card number were masked/u)).toBeVisible();
  });

  test('is the same on every page and in both languages, is copied, and cleared at once', async ({page, context, lang}) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await open(page, lang, '/support/evidence-list/');
    await page.locator('#field-terminal').fill('12345678');
    await page.locator('#field-slip').selectOption('none');
    await page.locator('#field-amount').fill('12.50');
    await page.locator('#field-amount').blur();
    await open(page, lang === 'en' ? 'zh-Hans' : 'en', '/verdicts/timed-out-debited/');
    await page.getByText(/^(证据卡|Evidence card)/u).click();
    await expect(page.locator('#field-terminal')).toHaveValue('12345678');
    await page.getByRole('button', {name: /复制为文字|Copy as text/u}).click();
    const text = await page.evaluate(() => navigator.clipboard.readText());
    expect(text).toMatch(/12345678\n.*12\.50\n.*(什么都没出|Nothing)\n.*\/v07$/u);
    await page.getByRole('button', {name: /马上清除|Clear now/u}).click();
    await expect(page.locator('#field-terminal')).toHaveValue('');
    expect(await kept(page)).toBe('');
  });

  test('is forgotten after seven days, and says so', async ({page, lang}) => {
    await page.addInitScript(() => {
      const card = {at: Date.now() - 8 * 24 * 3_600_000, values: {terminal: '12345678'}};
      localStorage.setItem('evidence-handbook', JSON.stringify(card));
    });
    await open(page, lang, '/support/evidence-list/');
    await expect(page.getByText(/已满 7 天|older than 7 days/u)).toBeVisible();
    await expect(page.locator('#field-terminal')).toHaveValue('');
    expect(await kept(page)).not.toContain('12345678');
  });

  test('is accessible', async ({page, lang}) => {
    await open(page, lang, '/support/evidence-list/');
    await page.locator('#field-note').fill(number);
    await expectNoViolations(page);
  });
});

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
    await expectNoViolations(page);
  });
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
    await expectNoViolations(page);
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
