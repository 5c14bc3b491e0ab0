import type {Page} from '@playwright/test';
import {storageKeys, type Kept} from '../../../src/content/storageKeys';
import {languagesOf} from '../../../src/offline/list';
import {violations} from '../access/axe';
import {at, expect} from '../site';
import {hydrated, kept, panel, passPause, save, test} from './site';

const registered = (page: Page) => page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length);

/** Everything that the browser holds for this origin. */
const held = (page: Page) =>
  page.evaluate(async () => ({
    local: Object.keys(localStorage),
    session: Object.keys(sessionStorage),
    caches: await caches.keys(),
    workers: (await navigator.serviceWorker.getRegistrations()).length,
    cookies: document.cookie,
  }));

/** Waits until a page that will not keep itself has had the time to. */
async function idle(page: Page) {
  await passPause(page);
  await expect(page.locator('body > p[role=status]')).toBeAttached();
}

test('with data saver nothing is fetched unless asked for; then both languages, and clearing, tell the truth', async ({
  page,
  server,
  lang,
}) => {
  test.slow();
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'connection', {value: {saveData: true, effectiveType: '4g'}});
  });
  await page.goto(at(lang, '/on-this-device/'));
  await idle(page);
  await expect(panel(page)).toContainText(lang === 'en' ? 'Nothing is kept' : '还没有保存');
  expect(await registered(page)).toBe(0);
  expect(server.asked.has('/sw.js')).toBe(false);
  await page.clock.resume();

  await page.getByRole('button', {name: save}).click();
  await expect(panel(page)).toContainText(/(\d{4}-\d{2}-\d{2}).*\d\.\d MB/u, {timeout: 20_000});
  await expect(panel(page)).toContainText(lang === 'en' ? /MB · English, \d+ pages/u : /MB · 中文 \d+ 页/u);
  const size = Number(/(\d\.\d) MB/u.exec((await panel(page).textContent()) ?? '')?.[1]);
  expect(size).toBeGreaterThan(0.5);
  expect(size).toBeLessThanOrEqual(2.5);
  expect(await violations(page, {within: 'main'})).toEqual([]);

  await page.getByRole('button', {name: /也保存英文|Save Chinese too/u}).click();
  await expect(panel(page)).toContainText(/中文 \+ 英文|English \+ Chinese/u, {timeout: 20_000});
  const script = await page.evaluate(async () => (await navigator.serviceWorker.ready).active?.scriptURL ?? '');
  expect(languagesOf(script)[0]).toBe(lang);
  expect(languagesOf(script)).toHaveLength(2);

  // Everything that the documented list names, and what some older version may have left.
  const documented: readonly Kept[] = Object.values(storageKeys);
  const ours = [...documented.map(({key, many}) => (many ? `${key}reprint` : key)), 'older'].map((key) => `${key}-handbook`);
  await page.evaluate((keys) => {
    for (const key of [...keys, 'another-site']) {
      localStorage.setItem(key, '["load-paper"]');
    }
  }, ours);
  expect((await held(page)).local.sort()).toEqual([...ours, 'another-site'].sort());
  await page.getByRole('button', {name: /清空本站|Clear everything/u}).click();
  const outcome = page.locator('main p + [role=status]');
  await expect(outcome).toContainText(/已清空|Cleared/u);
  await expect(outcome).toContainText(lang === 'en' ? 'Ticks in checklists' : '各清单的勾选');
  await expect(outcome).toContainText(lang === 'en' ? 'Pages for use offline' : '断网时用的页面');
  expect(await held(page)).toEqual({local: ['another-site'], session: [], caches: [], workers: 0, cookies: ''});
  await page.getByRole('button', {name: /撤销|Undo/u}).click();
  expect((await held(page)).local).toContain('checklist.reprint-handbook');
});

test('without workers nothing is promised and nothing breaks', async ({page, lang}) => {
  await page.addInitScript(() => {
    Reflect.deleteProperty(Navigator.prototype, 'serviceWorker');
  });
  await page.goto(at(lang, '/on-this-device/'));
  await idle(page);
  await expect(panel(page)).toContainText(lang === 'en' ? 'does not let the site keep pages' : '不让网站保存离线页面');
  await page.evaluate(() => {
    Object.defineProperty(navigator, 'onLine', {value: false, configurable: true});
    dispatchEvent(new Event('offline'));
  });
  await expect(page.locator('body > p[role=status]')).toContainText(lang === 'en' ? 'not kept on this device' : '没有存在本机');
});

test('with blocked storage nothing is promised and nothing breaks', async ({page, server, lang}) => {
  await page.addInitScript(() => {
    for (const name of ['localStorage', 'sessionStorage', 'caches']) {
      Object.defineProperty(window, name, {
        get: () => {
          throw new DOMException('blocked', 'SecurityError');
        },
      });
    }
  });
  await page.goto(at(lang, '/on-this-device/'));
  await idle(page);
  await expect(panel(page)).toContainText(lang === 'en' ? 'does not let the site keep pages' : '不让网站保存离线页面');
  await expect(page.locator('main p + [role=status]')).toContainText(lang === 'en' ? 'nothing is kept' : '什么也没有记');
  expect(server.asked.has('/sw.js')).toBe(false);
});

test.describe('without JavaScript', () => {
  test.use({javaScriptEnabled: false});

  test('the page says what may be kept and how to clear it', async ({page, lang}) => {
    await page.goto(at(lang, '/on-this-device/'));
    await expect(page.locator('main ul:has(+ p > button) li')).not.toHaveCount(0);
    await expect(page.getByRole('button', {name: /清空本站|Clear everything/u})).toBeDisabled();
    await expect(page.locator('main')).toContainText(lang === 'en' ? 'Clear browsing data' : '清除浏览数据');
  });
});

test('a page kept by itself is not kept again once removed', async ({page, lang}) => {
  await page.goto(at(lang, '/on-this-device/'));
  await kept(page);
  await page.getByRole('button', {name: /删掉离线页面|Remove the kept pages/u}).click();
  await expect(panel(page)).toContainText(/已删掉|Removed/u);
  expect(await held(page)).toMatchObject({caches: [], workers: 0});
  await page.reload();
  await hydrated(page);
  await expect(panel(page)).toContainText(/不要自动保存|nothing is kept by itself/u);
  await page.goto(at(lang, '/merchant/reprint/'));
  await idle(page);
  expect(await registered(page)).toBe(0);
});
