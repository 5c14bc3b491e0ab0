import {mkdtempSync, readdirSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import type {Page} from '@playwright/test';
import {bundleWorker} from '../../../finish/offline/bundleWorker';
import type {Locale} from '../../../src/locales';
import {at, expect} from '../site';
import {otherBuild} from './otherBuild';
import {hydrated, kept, test} from './site';

const article = '/verdicts/charged-twice/';

/** @returns Name of the script that holds the article alone, without its hash. */
function chunkOf(lang: Locale): string {
  const folder = path.join('build', lang === 'en' ? 'en' : '', 'assets/js');
  const holds = (name: string) => readFileSync(path.join(folder, name), 'utf8').includes(`${article.slice(1, -1)}.mdx`);
  const own = readdirSync(folder).find((name) => /^[0-9a-f]{8}\./u.test(name) && holds(name));
  return own?.split('.')[0] ?? '';
}

async function follow(page: Page, lang: Locale) {
  await page
    .locator(`main a[href="${at(lang, article)}"]`)
    .first()
    .click();
  await expect(page.locator('h1')).toContainText(lang === 'en' ? /twice/iu : /两次|重复/u);
  await hydrated(page);
}

/** Opens the page from the network, as it is after a deploy; a busy machine may take the two seconds after which the kept page comes. */
async function openLater(page: Page, lang: Locale) {
  await expect(async () => {
    await page.goto(at(lang, '/verdicts/'));
    await expect(page.locator('html')).toHaveAttribute('data-build', '2', {timeout: 500});
  }).toPass({timeout: 20_000});
  await hydrated(page);
}

/** Runs in the page: the main scripts that are kept. */
async function keptMains(): Promise<string[]> {
  const names = await caches.keys();
  const lists = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
  return lists.flatMap((keys) => keys.map(({url}) => url).filter((url) => url.includes('/main.')));
}

test.describe('a new build', () => {
  let later = '';
  test.beforeEach(({lang}) => {
    later = otherBuild(lang, chunkOf(lang));
  });
  test.afterEach(() => {
    rmSync(later, {recursive: true});
  });

  test('never breaks an open page: without a worker, with one, online and offline', async ({page, browser, server, lang}) => {
    // Without a worker: the old script is gone, so the page is loaded anew, once.
    const plain = await browser.newContext({serviceWorkers: 'block', baseURL: server.url});
    const open = await plain.newPage();
    await open.goto(at(lang, '/verdicts/'));
    await hydrated(open);
    await page.goto(at(lang, '/verdicts/'));
    await kept(page);
    server.replace('sw.js', readFileSync('build/sw.js', 'utf8'));
    server.publish(later);
    await follow(open, lang);
    await expect(open.locator('html')).toHaveAttribute('data-build', '2');
    await plain.close();

    // With one: the kept scripts of the old build go on working.
    await follow(page, lang);
    await expect(page.locator('html')).not.toHaveAttribute('data-build', '2');

    // A page of the new build, while only the old one is kept, and the network goes.
    await openLater(page, lang);
    await server.stop();
    await follow(page, lang);
    await expect(page).toHaveURL(at(lang, article));
    await expect(page.locator('html')).not.toHaveAttribute('data-build', '2');
  });

  test('is taken up whole, and then works offline', async ({page, server, lang}) => {
    test.slow();
    await page.goto(at(lang, '/verdicts/'));
    await kept(page);
    server.publish(later);
    await openLater(page, lang);
    // The new worker is in charge once what only the old build had is gone, and the new build's main script is there.
    await expect.poll(() => page.evaluate(keptMains), {timeout: 100_000}).toEqual([expect.stringContaining('/main.0123abcd.js')]);
    await server.stop();
    await page.goto(at(lang, article));
    await hydrated(page);
    await expect(page.locator('html')).toHaveAttribute('data-build', '2');
  });
});

test('the kill switch drops what was kept and removes the worker', async ({page, server, lang}) => {
  await page.goto(at(lang, '/verdicts/'));
  await kept(page);
  const dir = mkdtempSync(path.join(tmpdir(), 'handbook-'));
  await bundleWorker('killSwitch.ts', path.join(dir, 'sw.js'));
  server.replace('sw.js', readFileSync(path.join(dir, 'sw.js'), 'utf8'));
  rmSync(dir, {recursive: true});
  await page.evaluate(async () => (await navigator.serviceWorker.ready).update());
  await expect
    .poll(() => page.evaluate(async () => [await caches.keys(), (await navigator.serviceWorker.getRegistrations()).length]))
    .toEqual([[], 0]);
  await follow(page, lang);
});
