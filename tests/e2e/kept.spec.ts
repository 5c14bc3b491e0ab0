import type {Page} from '@playwright/test';
import {expect, open, test} from './site';

/** The forms as a browser without, with spoiled, and with old storage shows them. */
const list = '#checklist-reprint input[type=checkbox]';
const refused = /不让网页保存|keeps nothing/u;

async function openWorksheet(page: Page, lang: 'zh-Hans' | 'en') {
  await open(page, lang, '/provider/vetting-worksheet/');
  await page.getByText(/^(在这里逐家填|Fill it in here)/u).click();
}

async function openWhenBack(page: Page, lang: 'zh-Hans' | 'en') {
  await open(page, lang, '/reference/waiting-times/');
  await page.getByText(/^(按日期算一算|By date)/u).click();
}

/** Fills in each form, and expects that it takes what is typed and says that it keeps nothing. */
async function expectWorkingFromMemory(page: Page, lang: 'zh-Hans' | 'en') {
  await open(page, lang, '/merchant/reprint/');
  await page.locator(list).nth(0).check();
  await expect(page.locator(list).nth(0)).toBeChecked();
  await expect(page.locator('#checklist-reprint progress')).toHaveAttribute('value', '1');
  await expect(page.getByText(refused)).toBeVisible();

  await open(page, lang, '/support/evidence-list/');
  await page.locator('#field-terminal').fill('12345678');
  await page.locator('#field-amount').fill('12.50');
  await expect(page.locator('#field-terminal')).toHaveValue('12345678');
  await expect(page.locator('form', {has: page.locator('#field-amount')}).getByText(refused)).toBeVisible();

  await openWorksheet(page, lang);
  await page.locator('#provider-0-name').fill('甲');
  await page
    .getByLabel(/货款由个人|unrelated company pays/u)
    .first()
    .check();
  await expect(page.locator('#provider-0-name')).toHaveValue('甲');
  await expect(page.locator('[data-kind]').first()).toHaveAttribute('data-kind', 'stop');
  await expect(page.getByText(refused)).toBeVisible();

  await openWhenBack(page, lang);
  await page.getByLabel(/发生了什么|What happened/u).selectOption('wechat-card');
  await page.getByLabel(/哪一天|On which day/u).fill('2026-09-30');
  await expect(page.getByText(lang === 'en' ? /8 October 2026/u : /2026年10月8日/u)).toBeVisible();
}

test('where storage is blocked, lists and forms work and say so', async ({page, lang}) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('blocked', 'SecurityError');
      },
    });
  });
  await expectWorkingFromMemory(page, lang);
});

test('where storage is full, lists and forms work and say so', async ({page, lang, trouble}) => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await expectWorkingFromMemory(page, lang);
  // Docusaurus reports the refused write; nothing else may go wrong.
  expect(trouble.filter((line) => !line.includes('storage error'))).toEqual([]);
  trouble.length = 0;
});

test('what cannot be read harms nothing, and the reader is told', async ({page, lang}) => {
  await page.addInitScript(() => {
    for (const key of ['checklist.reprint', 'evidence', 'vetting']) {
      if (localStorage.getItem(`${key}-handbook`) === null) {
        localStorage.setItem(`${key}-handbook`, '{"broken');
      }
    }
  });
  await open(page, lang, '/merchant/reprint/');
  await expect(page.getByText(/读不出来|could not be read/u)).toBeVisible();
  await page.locator(list).nth(0).check();
  await expect(page.locator(list).nth(0)).toBeChecked();

  await open(page, lang, '/support/evidence-list/');
  await expect(page.getByText(/读不出来|could not be read/u)).toBeVisible();
  await page.locator('#field-terminal').fill('12345678');
  await expect(page.getByText(/读不出来|could not be read/u)).toBeHidden();

  await openWorksheet(page, lang);
  await expect(page.getByText(/读不出来|could not be read/u)).toBeVisible();
  await page.locator('#provider-0-name').fill('甲');
  await page.reload();
  await page.getByText(/^(在这里逐家填|Fill it in here)/u).click();
  await expect(page.locator('#provider-0-name')).toHaveValue('甲');
});

test('what an older version kept is kept as far as it still fits, and the reader is told of the rest', async ({page, lang}) => {
  await page.addInitScript(() => {
    const kept = {
      'checklist.reprint': ['gone', 'load-paper'],
      evidence: {at: Date.now(), values: {terminal: '12345678', gone: 'x', amount: 5}},
      vetting: [{name: '甲', found: {fees: 'pass', gone: 'pass'}, flags: ['gone', 'spoken']}],
    };
    for (const [key, value] of Object.entries(kept)) {
      localStorage.setItem(`${key}-handbook`, JSON.stringify(value));
    }
  });
  await open(page, lang, '/merchant/reprint/');
  await expect(page.locator('#checklist-reprint progress')).toHaveAttribute('value', '1');
  await expect(page.getByText(/有 1 步已经不在|1 of the steps that you ticked/u)).toBeVisible();
  await page.locator(list).nth(0).check();
  await expect(page.getByText(/有 1 步已经不在|1 of the steps that you ticked/u)).toBeHidden();

  await open(page, lang, '/support/evidence-list/');
  await expect(page.locator('#field-terminal')).toHaveValue('12345678');
  await expect(page.locator('#field-amount')).toHaveValue('');
  await expect(page.getByText(/有几项读不出来|Some of what was filled in/u)).toBeVisible();

  await openWorksheet(page, lang);
  await expect(page.locator('#provider-0-name')).toHaveValue('甲');
  await expect(page.locator('[data-kind]').first()).toHaveAttribute('data-kind', 'stop');
  await expect(page.getByText(/有读不出来的|Some of what was filled in/u)).toBeVisible();
});
