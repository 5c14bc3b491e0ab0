import {readFileSync} from 'node:fs';
import {addDays} from '../../src/content/reviewState';
import {at, expect, open, test} from './site';

const words = {
  'zh-Hans': {
    late: '已过期',
    need: '需要做什么',
    wanted: '按编号或标题筛选',
    shown: (n: number, all: number) => `显示 ${String(n)} 页，共 ${String(all)} 页`,
  },
  en: {
    late: 'overdue',
    need: 'What it needs',
    wanted: 'Filter by id or title',
    shown: (n: number, all: number) => `${String(n)} of ${String(all)} pages shown`,
  },
} as const;

const overdueLine = /这一页的复核已过期|The review of this page is overdue/u;

test('the state of the content can be filtered, and a review that is due after the build shows, there and on the page', async ({
  page,
  lang,
}) => {
  const say = words[lang];
  const path = at(lang, '/reference/state-of-content/');
  const built = readFileSync(`build${path}index.html`, 'utf8');
  const dues = [...built.matchAll(/\d{4}-\d{2}-\d{2} → (\d{4}-\d{2}-\d{2})/gu)].map(([, due = '']) => due).sort();
  const earliest = dues[0] ?? '';
  const [all, late] = [dues.length, dues.filter((due) => due === earliest).length];
  expect(all).toBeGreaterThan(100);
  expect(late).toBeLessThan(all);

  // Noon in China on the first day after the first review was due.
  await page.clock.setFixedTime(`${addDays(earliest, 1)}T04:00:00Z`);
  await open(page, lang, '/reference/state-of-content/');
  const main = page.locator('main');
  const rows = main.locator('tbody tr');
  await expect(rows).toHaveCount(all);
  await expect(main.locator('[data-state=overdue]')).toHaveCount(late);
  await expect(main.locator('[data-state=overdue]').first()).toContainText(say.late);

  await main.getByLabel(say.need).selectOption('overdue');
  await expect(rows).toHaveCount(late);
  await expect(main.getByRole('status').filter({hasText: /\d/u})).toHaveText(say.shown(late, all));
  await main.getByLabel(say.need).selectOption('translation');
  await expect(main.getByRole('status').filter({hasText: /\d/u})).toHaveText(say.shown(0, all));
  await main.getByLabel(say.need).selectOption('');

  await main.getByLabel(say.wanted).fill('m05');
  await expect(rows).toHaveCount(1);
  await expect(rows).toContainText('M05');
  await main.getByLabel(say.wanted).fill('');
  await expect(rows).toHaveCount(all);

  await main
    .locator('tr', {has: page.locator('[data-state=overdue]')})
    .first()
    .getByRole('link')
    .click();
  await expect(page).not.toHaveURL(path);
  await expect(main.getByText(overdueLine)).toBeVisible();
});
