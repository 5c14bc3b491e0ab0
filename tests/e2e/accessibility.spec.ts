import AxeBuilder from '@axe-core/playwright';
import type {Page} from '@playwright/test';
import {expect, open, test} from './site';

const pages = [
  '/',
  '/verdicts/timed-out-debited/',
  '/selector/?about=card&screen=timeout',
  '/reference/response-codes/',
  '/support/ready-replies/',
  '/support/all-ids/',
  '/merchant/counter-card/',
  '/merchant/shift-sheet/',
];

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in ${colorScheme} colours`, () => {
    test.use({colorScheme});

    for (const path of pages) {
      test(`axe finds nothing serious on ${path}`, async ({page, lang}) => {
        // The page of replies is long, and axe looks at every element of it.
        test.slow();
        await open(page, lang, path);
        await expectAccessible(page);
      });
    }

    test('axe finds nothing serious in the open search list', async ({page, lang}) => {
      await open(page, lang, '/');
      await page.locator('.navbar input.navbar__search-input').click();
      await page.keyboard.type(lang === 'en' ? 'reversal' : '冲正');
      await expect(page.locator('[class*=suggestion]').first()).toBeVisible();
      await expectAccessible(page);
    });
  });
}

async function expectAccessible(page: Page) {
  const {violations} = await new AxeBuilder({page}).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']).analyze();
  const serious = violations.filter(({impact}) => impact === 'serious' || impact === 'critical');
  expect(serious.map(({id, nodes}) => `${id}: ${nodes.map((node) => node.html).join(' | ')}`)).toEqual([]);
}
