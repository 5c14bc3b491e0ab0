import type {Page} from '@playwright/test';
import {at, expect, test} from './site';

/** Opens a page whose script does not arrive until `release` is called. */
async function openWithoutScript(page: Page, address: string): Promise<{readonly release: () => Promise<void>}> {
  let letGo = () => {};
  const held = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  await page.route('**/*.js', async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(address, {waitUntil: 'commit'});
  return {
    release: async () => {
      letGo();
      await expect(page.locator('html[data-has-hydrated=true]')).toBeAttached();
    },
  };
}

test('a tick made before the script arrives is kept', async ({page, lang}) => {
  const {release} = await openWithoutScript(page, at(lang, '/cardholder/charged-but-unpaid/'));
  const box = page.locator('main input[type=checkbox]').first();
  await box.check();
  await release();
  await expect(page.locator('main progress')).toHaveAttribute('value', '1');
  await expect(box).toBeChecked();
});

test('what was filled in before the script arrives is kept, with card numbers masked', async ({page, lang}) => {
  const {release} = await openWithoutScript(page, at(lang, '/support/evidence-list/'));
  await page.locator('#field-terminal').fill('12345678');
  await page.locator('#field-slip').selectOption('none');
  await page.locator('#field-note').fill('6212345678901232');
  await release();
  await expect(page.locator('#field-note')).toHaveValue('621234******1232');
  await expect(page.locator('#field-terminal')).toHaveValue('12345678');
  await expect(page.locator('#field-slip')).toHaveValue('none');
  const kept = await page.evaluate(() => localStorage.getItem('evidence-handbook'));
  expect(kept).toContain('12345678');
  expect(kept).not.toContain('6212345678901232');
});

test('what was chosen before the script arrives is answered', async ({page, lang}) => {
  const {release} = await openWithoutScript(page, at(lang, '/verdicts/refund-in-transit/'));
  await page.getByText(/^(按日期算一算|By date)/u).click();
  await page.getByLabel(/发生了什么|What happened/u).selectOption('wechat-card');
  await page.getByLabel(/哪一天|On which day/u).fill('2026-09-30');
  await release();
  await expect(page.getByText(lang === 'en' ? /8 October 2026/u : /2026年10月8日/u)).toBeVisible();
});
