import {violations} from '../access/axe';
import {at, expect} from '../site';
import {hydrated, kept, test} from './site';

test('after one visit everything at the counter works with the server gone', async ({page, server, lang}) => {
  const shift = 'layout-shift';
  await page.addInitScript((type) => {
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & {value: number})[]) {
        document.documentElement.dataset.shift = String(Number(document.documentElement.dataset.shift ?? 0) + entry.value);
      }
    }).observe({type, buffered: true});
  }, shift);
  await page.goto(at(lang, '/'));
  await kept(page);
  await server.stop();

  // Home, again.
  await page.reload();
  await hydrated(page);
  const line = page.locator('body > p[role=status]');
  await expect(line).toContainText(lang === 'en' ? 'This is the version of 20' : '这是 20');
  await expect(page.locator('html')).not.toHaveAttribute('data-shift', /.+/u);

  // A verdict, by its address and by its short one.
  await page.goto(at(lang, '/verdicts/timed-out-debited/'));
  await hydrated(page);
  await expect(page.locator('h1')).toContainText(lang === 'en' ? /timed out/iu : '超时');
  await page.goto('/v13?from=slip');
  await expect(page).toHaveURL(at(lang, '/verdicts/charged-twice/?from=slip'));

  // The selector.
  await page.goto(at(lang, '/selector/?about=card&screen=timeout'));
  await hydrated(page);
  await page.locator('main h2 ~ ul a').first().click();
  await expect(page).toHaveURL(/slip=|bank=|record=/u);

  // A checklist, reached by a link within the page.
  await page.goto(at(lang, '/support/checklists/'));
  await hydrated(page);
  await page
    .locator(`main a[href*="${at(lang, '/merchant/reprint/')}"]`)
    .first()
    .click();
  await page.locator('#checklist-reprint input[type=checkbox]').first().check();
  await expect(page.locator('#checklist-reprint progress')).toHaveAttribute('value', '1');

  // The search.
  await page.locator('.navbar input.navbar__search-input').click();
  await page.keyboard.type(lang === 'en' ? 'charged twice' : '扣了两次');
  await expect(page.locator('[role=option]').first()).toBeVisible();
  await page.goto(at(lang, `/search/?q=${lang === 'en' ? 'reversal' : '冲正'}`));
  await expect(page.locator('main')).toContainText(lang === 'en' ? /revers/iu : '冲正');
});

test('a page that is not kept says so in its language, leads on, and opens when the network is back', async ({
  page,
  server,
  lang,
}) => {
  await page.goto(at(lang, '/on-this-device/'));
  await kept(page);
  await server.stop();
  await page.goto(at(lang, '/causes/network/'));
  await expect(page.locator('html')).toHaveAttribute('lang', lang);
  await expect(page.locator('h1')).toHaveText(lang === 'en' ? 'This page is not kept on this device' : '这一页没有保存在本机');
  expect(await violations(page)).toEqual([]);
  const onward = page.locator('section:visible a');
  await expect(onward).toHaveCount(7);
  await expect(onward.first()).toHaveAttribute('href', at(lang, '/'));

  // A page of the other language, which is not kept at all, leads to its twin.
  await page.goto(at(lang === 'en' ? 'zh-Hans' : 'en', '/merchant/reprint/'));
  await expect(page.locator('html')).toHaveAttribute('lang', lang === 'en' ? 'zh-Hans' : 'en');
  await page.locator('p a').nth(1).click();
  await expect(page).toHaveURL(at(lang, '/merchant/reprint/'));
  await hydrated(page);

  // A link within a page to one that is not kept.
  await page.goto(at(lang, '/causes/'));
  await hydrated(page);
  await page
    .locator(`main a[href="${at(lang, '/causes/network/')}"]`)
    .first()
    .click();
  await expect(page.locator('h1')).toHaveText(lang === 'en' ? 'This page is not kept on this device' : '这一页没有保存在本机');
  await server.start();
  await page.locator('p a').first().click();
  await hydrated(page);
  await expect(page).toHaveURL(at(lang, '/causes/network/'));
});

test('no page that was promised is missing', async ({server, request}) => {
  const worker = await (await request.get(`${server.url}/sw.js`)).text();
  const ids: readonly {readonly path: string; readonly id: string}[] = [
    ...worker.matchAll(/\["([^"]*)","[0-9a-f]{10}","([^"]+)"\]/gu),
  ].map(([, path = '', id = '']) => ({path, id}));
  for (const root of ['', 'en/']) {
    const here = ids.filter(({path}) => path.startsWith('en/') === (root === 'en/')).map(({id}) => id);
    for (const [letter, last] of [
      ['v', 23],
      ['m', 22],
      ['c', 10],
      ['h', 2],
    ] as const) {
      const wanted = Array.from({length: last + 1}, (_, number) => `${letter}${String(number).padStart(2, '0')}`);
      expect(here).toEqual(expect.arrayContaining(wanted));
    }
    expect(here).toEqual(expect.arrayContaining(['f00', 's00', 'p00', 'r00', 'a00', 'a04', 'r04', 'r07', 'search']));
  }
});
