import AxeBuilder from '@axe-core/playwright';
import {at, expect, open, test} from './site';

const page1 = '/merchant/reprint/';
const list = '#checklist-reprint';
const steps = `${list} input[type=checkbox]`;

const stored = () => JSON.parse(localStorage.getItem('checklist.reprint-handbook') ?? '[]') as string[];

test('ticks survive reload and the language switch, and can be cleared and brought back', async ({page, lang}) => {
  await open(page, lang, page1);
  const boxes = page.locator(steps);
  await boxes.nth(0).check();
  await boxes.nth(1).check();
  await page.reload();
  await expect(boxes.nth(1)).toBeChecked();
  await open(page, lang === 'en' ? 'zh-Hans' : 'en', page1);
  await expect(boxes.nth(0)).toBeChecked();
  await expect(boxes.nth(2)).not.toBeChecked();
  await expect(page.locator(`${list} progress`)).toHaveAttribute('value', '2');
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

test('two tabs show the same ticks', async ({page, context, lang}) => {
  await open(page, lang, page1);
  const other = await context.newPage();
  await open(other, lang, page1);
  await page.locator(steps).nth(0).check();
  await expect(other.locator(steps).nth(0)).toBeChecked();
  await other.locator(steps).nth(1).check();
  await expect(page.locator(steps).nth(1)).toBeChecked();
  expect(await page.evaluate(stored)).toHaveLength(2);
});

test('with every step ticked the list says so and its next step stands out', async ({page, lang}) => {
  await open(page, lang, page1);
  for (const box of await page.locator(steps).all()) {
    await box.check();
  }
  await expect(page.locator(`${list} [role=status]`).first()).toHaveText(/全部完成|All \d+ steps done/u);
  await expect(page.locator(`${list} [data-complete=true] a`)).toBeVisible();
});

test('a link with ticks asks first, tells what is gone, and replaces only when agreed', async ({page, lang}) => {
  await open(page, lang, page1);
  await page.locator(steps).nth(3).check();
  await open(page, lang, `${page1}?done=reprint:confirm-paid.load-paper.gone`);
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
  await open(page, lang, page1);
  await page.locator(steps).nth(1).check();
  await page.getByText(/^(复制、发送、打印|Copy, send, print)$/u).click();
  await page.getByRole('button', {name: /复制为文字|Copy as text/u}).click();
  const text = await page.evaluate(() => navigator.clipboard.readText());
  expect(text).toMatch(/\/m05\n\d{4}-\d{2}-\d{2} \d{2}:\d{2} \(UTC[+-]\d{2}:\d{2}\)\n/u);
  expect(text).toContain('[ ] 1. ');
  expect(text).toContain('[x] 2. ');
  await page.getByRole('button', {name: /带勾选的链接|link with these ticks/u}).click();
  await expect
    .poll(() => page.evaluate(() => navigator.clipboard.readText()))
    .toContain('/merchant/reprint/?done=reprint:load-paper#checklist-reprint');
});

test('unreadable ticks harm nothing, and the reader is told', async ({page, lang}) => {
  await page.addInitScript(() => {
    localStorage.setItem('checklist.reprint-handbook', '{"broken');
  });
  await open(page, lang, page1);
  await expect(page.getByText(/读不出来|could not be read/u)).toBeVisible();
  await page.locator(steps).nth(0).check();
  await expect(page.locator(steps).nth(0)).toBeChecked();
});

test('ticks of an older list count only where the step still exists', async ({page, lang}) => {
  await page.addInitScript(() => {
    localStorage.setItem('checklist.reprint-handbook', '["gone","load-paper"]');
  });
  await open(page, lang, page1);
  await expect(page.locator(`${list} progress`)).toHaveAttribute('value', '1');
});

test('where the browser keeps nothing, the list works and says so', async ({page, lang}) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('blocked', 'SecurityError');
      },
    });
  });
  await open(page, lang, page1);
  await page.locator(steps).nth(0).check();
  await expect(page.locator(steps).nth(0)).toBeChecked();
  await expect(page.locator(`${list} progress`)).toHaveAttribute('value', '1');
  await expect(page.getByText(/不让网页保存|keeps nothing/u)).toBeVisible();
});

test('where the browser’s storage is full, the list works and says so', async ({page, lang, trouble}) => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await open(page, lang, page1);
  await page.locator(steps).nth(0).check();
  await expect(page.locator(steps).nth(0)).toBeChecked();
  await expect(page.getByText(/不让网页保存|keeps nothing/u)).toBeVisible();
  // Docusaurus reports the refused write; nothing else may go wrong.
  expect(trouble.filter((line) => !line.includes('storage error'))).toEqual([]);
  trouble.length = 0;
});

test('on paper: the list alone, filled or empty', async ({page, lang}) => {
  await page.addInitScript(() => {
    window.print = () => {};
  });
  await open(page, lang, page1);
  await page.locator(steps).nth(0).check();
  await page.getByText(/^(复制、发送、打印|Copy, send, print)$/u).click();
  await page.getByRole('button', {name: /打印空表|empty form/u}).click();
  await page.emulateMedia({media: 'print'});
  await expect(page.locator(`${list} label`).first()).toBeVisible();
  await expect(page.locator('h1')).toBeHidden();
  await expect(page.getByText(/签名：|Name: _/u)).toBeVisible();
});

test('the overview lists every checklist with the reader’s progress', async ({page, lang}) => {
  await open(page, lang, page1);
  await page.locator(steps).nth(0).check();
  await open(page, lang, '/support/checklists/');
  const row = page.getByRole('listitem').filter({has: page.locator('a[href*="/merchant/reprint/"]')});
  await expect(row).toContainText(/已完成 1 \/ \d|1 of \d+ done/u);
  const {violations} = await new AxeBuilder({page}).include('main').analyze();
  expect(violations.map(({id}) => id)).toEqual([]);
});

test('axe finds nothing in a list with sections, folds, stop points and a link’s question', async ({page, lang}) => {
  for (const path of ['/support/evidence-list/', '/merchant/pending-reversal/?done=waiting-for-reversal:call']) {
    await open(page, lang, path);
    await page.evaluate(() => {
      for (const fold of document.querySelectorAll('details')) {
        fold.open = true;
      }
    });
    const {violations} = await new AxeBuilder({page}).include('main').analyze();
    expect(violations.map(({id, nodes}) => `${id}: ${nodes.map((node) => node.html).join(' | ')}`)).toEqual([]);
  }
});

test.describe('without JavaScript', () => {
  test.use({javaScriptEnabled: false});

  test('a list can be ticked, and shows no progress that would not move', async ({page, lang}) => {
    await page.goto(at(lang, page1));
    await page.locator(steps).nth(0).check();
    await expect(page.locator(steps).nth(0)).toBeChecked();
    await expect(page.locator(`${list} progress`)).toBeHidden();
  });
});
