import {site} from '../../site.config';
import {at, expect, open, test} from './site';

const reprint = '/merchant/reprint/';
const list = '#checklist-reprint';
const steps = `${list} input[type=checkbox]`;

const stored = () => JSON.parse(localStorage.getItem('checklist.reprint-handbook') ?? '[]') as string[];

test('a link with ticks asks first, tells what is gone, and replaces only when agreed', async ({page, lang}) => {
  await open(page, lang, reprint);
  await page.locator(steps).nth(3).check();
  await open(page, lang, `${reprint}?done=reprint:confirm-paid.load-paper.gone`);
  const question = page.getByRole('region', {name: /带着勾选|carries ticks/u});
  await expect(question.getByRole('listitem')).toHaveCount(2);
  await expect(question).toContainText(lang === 'en' ? '1 of its steps are no longer' : '1 步已不在清单上');
  await expect(question).toContainText(lang === 'en' ? '1 of your own ticks' : '您自己勾的 1 步');
  expect(await page.evaluate(stored)).toEqual(['choose']);
  await question.getByRole('button', {name: /照这样勾|Tick these/u}).click();
  await expect(question).toBeHidden();
  await expect(page).not.toHaveURL(/done=/u);
  await expect(page.locator(steps).nth(0)).toBeChecked();
  await expect(page.locator(steps).nth(3)).not.toBeChecked();
  await page.getByRole('button', {name: /恢复|Bring/u}).click();
  await expect(page.locator(steps).nth(3)).toBeChecked();
});

test('the copied text and the copied link say what is done', async ({page, context, lang}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page, lang, reprint);
  await page.locator(steps).nth(1).check();
  await page.getByText(/^(复制、发送、打印|Copy, send, print)$/u).click();
  await page.getByRole('button', {name: /复制为文字|Copy as text/u}).click();
  const text = await page.evaluate(() => navigator.clipboard.readText());
  expect(text).toMatch(/\/m05\n\d{4}-\d{2}-\d{2} \d{2}:\d{2} \(UTC[+-]\d{2}:\d{2}\)\n/u);
  expect(text).toContain('[ ] 1. ');
  expect(text).toContain('[x] 2. ');
  await page.getByRole('button', {name: /带勾选的链接|link with these ticks/u}).click();
  const link = `${site.url}/m05/?done=reprint:load-paper#checklist-reprint`;
  await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toBe(link);
  await page.evaluate(() => {
    localStorage.removeItem('checklist.reprint-handbook');
  });
  await page.goto(link.slice(site.url.length));
  await expect(page).toHaveURL(new RegExp(`${at(lang, reprint)}\\?done=reprint:load-paper#checklist-reprint$`, 'u'));
  await expect(page.getByRole('region', {name: /带着勾选|carries ticks/u}).getByRole('listitem')).toHaveCount(1);
});

test('a link whose list has moved or is gone says so, and leads on', async ({page, lang}) => {
  await open(page, lang, '/merchant/portal-lookup/?done=reprint:load-paper&done=never-was:a');
  const told = page.getByRole('region', {name: /不在这一页|not on this page/u});
  const moved = `${at(lang, reprint)}?done=reprint:load-paper&done=never-was:a#do`;
  await expect(told.getByRole('link').first()).toHaveAttribute('href', moved);
  await expect(told.getByRole('link').last()).toHaveAttribute('href', at(lang, '/support/checklists/'));
});
