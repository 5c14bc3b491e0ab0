import {existsSync, readFileSync, statSync} from 'node:fs';
import {join} from 'node:path';
import {expect, test} from '@playwright/test';
import {htmlFiles} from '../../finish/htmlFiles';
import {ask} from './ask';
import {below} from './below';
import {portBelow} from './ports';

const {folder, baseUrl, url} = below;

/** Attributes that make a browser ask for something or go somewhere; the built HTML leaves quotes off where it may. */
const reference = /\s(?:href|src|action|poster)=(?:"([^"]*)"|([^\s>"']+))/gu;

/** @returns What an address below the site's root leads to, as the server finds it: a file, or a folder with a page. */
function isServed(path: string): boolean {
  const file = join(folder, decodeURIComponent(path.slice(baseUrl.length)));
  return existsSync(file) && (statSync(file).isFile() || existsSync(join(file, 'index.html')));
}

test('every address in every page stays below the path and exists', async () => {
  const wrong = new Set<string>();
  const seen = new Map<string, boolean>();
  let count = 0;
  for (const name of await htmlFiles(folder)) {
    const here = new URL(`${url}${baseUrl}${name}`);
    for (const [, quoted, bare] of readFileSync(join(folder, name), 'utf8').matchAll(reference)) {
      const to = new URL((quoted ?? bare ?? '').replace(/&amp;/gu, '&'), here);
      // The page not found names itself by an address that nobody opens.
      if (to.origin === url && !/\/404(?:\.html)?\/$/u.test(to.pathname)) {
        count += 1;
        const ok = seen.get(to.pathname) ?? (to.pathname.startsWith(baseUrl) && isServed(to.pathname));
        seen.set(to.pathname, ok);
        if (!ok) {
          wrong.add(`${name}: ${to.pathname}`);
        }
      }
    }
  }
  expect([...wrong]).toEqual([]);
  expect(count).toBeGreaterThan(10_000);
});

test('nginx serves the copy below its path', async () => {
  const {status, headers} = await ask(portBelow, '/help/merchant/reprint');
  expect([status, headers.location]).toEqual([301, '/help/merchant/reprint/']);
  expect((await ask(portBelow, '/help/V07')).headers.location).toBe('/help/v07/');
  expect((await ask(portBelow, '/help/en/none/')).body.toString()).toContain('<html lang=en ');
  expect((await ask(portBelow, '/merchant/reprint/')).status).toBe(404);
  expect((await ask(portBelow, '/help/feed.atom')).body.toString()).toContain(`<link rel="self" href="${url}/help/feed.atom"/>`);
});

test('a reader gets from page to page, and by search and short link', async ({page}) => {
  const trouble: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') {
      trouble.push(message.text());
    }
  });
  page.on('pageerror', (error) => trouble.push(error.message));
  await page.goto('/help/verdicts/');
  await page.waitForFunction(() => document.documentElement.dataset.hasHydrated === 'true');
  await page.locator('main a[href="/help/verdicts/timed-out-debited/"]:visible').first().click();
  await expect(page).toHaveURL(/\/help\/verdicts\/timed-out-debited\/$/u);
  await expect(page.getByText(below.operator)).toBeVisible();
  await expect(page.locator(`a[href="${below.contact}"]`)).toHaveText('95000');
  await page.locator('a[hreflang=en]').first().click();
  await expect(page).toHaveURL(/\/help\/en\/verdicts\/timed-out-debited\/$/u);
  // The page remembers its language as soon as its script runs.
  await page.waitForFunction(() => document.documentElement.dataset.hasHydrated === 'true');
  await page.goto('/help/m05#do');
  await expect(page).toHaveURL(/\/help\/en\/merchant\/reprint\/#do$/u);
  await page.locator('input[name=q]').first().click();
  await page.keyboard.type('debited');
  await expect(page.getByRole('option').first()).toBeVisible({timeout: 15_000});
  await page.goto('/help/en/search/?q=reprint');
  await expect(page.locator('main a[href^="/help/en/merchant/reprint/"]').first()).toBeVisible({timeout: 15_000});
  expect(trouble).toEqual([]);
});
