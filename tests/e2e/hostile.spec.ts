import {hostileTexts} from '../unit/hostile/hostileText';
import {isKept} from './access/kept';
import {at, expect, open, test} from './site';

/** What a hostile text sets if any of it is executed. */
const hurt = 'hurt';
const encoded = (text: string) => new URLSearchParams({text}).toString().slice('text='.length);

test('hostile links: nothing is executed, shown as markup, or keeps the page from working', async ({page, lang}) => {
  test.slow();
  // Selector and checklist by turns; a text that meets the one in this language meets the other in the other.
  const links = hostileTexts
    .map(encoded)
    .map((text, index) =>
      (index + (lang === 'en' ? 1 : 0)) % 2 === 0
        ? `/selector/?about=${text}&screen=${text}&role=${text}#${text}`
        : `/merchant/reprint/?done=reprint:${text}#${text}`,
    );
  for (const link of [...links, '/selector/?about=%E0%A4%A&slip=%', '/merchant/reprint/?done=%#%E0%A4%A']) {
    await open(page, lang, link.slice(0, 6000));
    await expect(page.locator('main h1')).toBeVisible();
    await expect(page.locator('main img[src="x"], main script, main a[href^="javascript:"]')).toHaveCount(0);
    expect(await page.evaluate((name) => name in window, hurt), link).toBe(false);
  }
});

test('hostile storage: lists, forms and search boxes open, say so, and keep only what is documented', async ({page, lang}) => {
  test.slow();
  await page.goto('/v07/');
  for (const text of [
    '<img src=x onerror="window.hurt=1">',
    '{"at":1e999,"values":{"__proto__":{"a":1}}}',
    '[[[[',
    '[{"name":"<b>x</b>","flags":{}}]',
    '\0',
  ]) {
    await page.evaluate((value) => {
      for (const key of ['checklist.reprint', 'evidence', 'vetting', 'handbook.recent-searches', 'language', 'theme']) {
        localStorage.setItem(`${key}-handbook`, value);
      }
    }, text);
    for (const path of ['/merchant/reprint/', '/support/evidence-list/', '/provider/vetting-worksheet/']) {
      await open(page, lang, path);
      await expect(page.locator('main h1')).toBeVisible();
      await expect(page.locator('main input').first()).toBeAttached();
      expect(await page.evaluate((name) => name in window, hurt), path).toBe(false);
    }
    await page.goto('/v07/');
    await expect(page.locator('h1').first()).toBeVisible();
  }
  await open(page, lang, '/merchant/reprint/');
  const stored = await page.evaluate(() => Object.keys(localStorage));
  expect(stored.filter((key) => !isKept(key))).toEqual([]);
});

test('the four users’ journeys leave nothing but what the list names, no cookie, and ask no other host', async ({
  page,
  lang,
  context,
}) => {
  test.slow();
  await open(page, lang, '/selector/?about=card&screen=timeout&slip=none');
  await open(page, lang, '/merchant/reprint/');
  await page.locator('main input[type=checkbox]').first().check();
  await open(page, lang, '/provider/vetting-worksheet/');
  await page
    .locator('main details:not([open])')
    .filter({has: page.locator('input')})
    .first()
    .locator('summary')
    .first()
    .click();
  await page.locator('main input:not([type=checkbox])').first().fill('6228480402564890018');
  await page.locator('.navbar input.navbar__search-input').fill(lang === 'en' ? 'reversal' : '冲正');
  await expect(page.getByRole('option').first()).toBeVisible();
  await page.locator('.navbar input.navbar__search-input').press('Enter');
  await expect(page).not.toHaveURL(at(lang, '/provider/vetting-worksheet/'));
  const stored = await page.evaluate(() => Object.entries(localStorage));
  expect(stored.length).toBeGreaterThan(2);
  expect(stored.filter(([key]) => !isKept(key))).toEqual([]);
  expect(JSON.stringify(stored)).not.toContain('6228480402564890018');
  expect(await page.evaluate(() => sessionStorage.length)).toBe(0);
  expect(await context.cookies()).toEqual([]);
});
