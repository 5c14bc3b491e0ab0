import type {Page} from '@playwright/test';
import {violations} from './access/axe';
import {expect, open, test} from './site';

const number = '6212345678901232';

const kept = (page: Page) => page.evaluate(() => localStorage.getItem('evidence-handbook') ?? '');

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
    expect(await violations(page, {within: 'main details[open]'})).toEqual([]);
  });
});
