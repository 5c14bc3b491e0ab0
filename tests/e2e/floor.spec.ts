import {execFileSync} from 'node:child_process';
import {readdirSync, readFileSync} from 'node:fs';
import type {Page} from '@playwright/test';
import manifest from '../../package.json';
import {sourceLocale} from '../../src/locales';
import {harmless, isHarmless} from './floor/harmless';
import {newerThan} from './floor/newerThan';
import {unknownCss, type Floor} from './floor/unknownCss';
import {at, expect, test} from './site';

/** Oldest versions that `browserslist` names: `chrome >= 80`. */
const oldest: Floor = Object.fromEntries(
  manifest.browserslist.production.map((query) => {
    const [, browser = '', version] = /^(\w+) >= (\d+)$/u.exec(query) ?? [];
    return [browser, Number(version)];
  }),
);

/** The same with the phone's forms of them, by MDN's names. */
const floor: Floor = {...oldest, webview_android: oldest.chrome ?? 0, safari_ios: oldest.safari ?? 0};

const files = (dir: string, ending: string): string[] =>
  readdirSync(dir, {recursive: true, encoding: 'utf8'})
    .filter((name) => name.endsWith(ending))
    .map((name) => `${dir}/${name}`);

test.describe('what is sent', () => {
  test.skip(({lang}) => lang !== sourceLocale, 'Both languages are in one folder.');

  test('the README names the floor of browserslist', () => {
    const readme = readFileSync('README.md', 'utf8');
    expect(Object.keys(oldest)).toEqual(['chrome', 'firefox', 'safari', 'edge']);
    for (const [name, version] of Object.entries(oldest).filter(([browser]) => browser !== 'edge')) {
      expect(readme).toMatch(new RegExp(`${name === 'chrome' ? 'chromium' : name} ${String(version)}\\b`, 'iu'));
    }
  });

  test('scripts are written in the syntax that the floor reads', () => {
    test.setTimeout(90_000);
    // Everything of ES2020 is in all of them, and nothing later is (private fields: Firefox 90, Safari 14.1).
    execFileSync('npx', ['es-check', 'es2020', '--module', '--silent', ...files('build', '.js')], {stdio: 'pipe'});
  });

  test('style sheets use nothing that the floor misses, but what does no harm', () => {
    const found = files('build', '.css').flatMap((name) => unknownCss(readFileSync(name, 'utf8'), floor));
    const unexplained = found.filter(({feature}) => !isHarmless(feature));
    expect(unexplained).toEqual([]);
    const features = new Set(found.map(({feature}) => feature));
    expect(Object.keys(harmless).filter((feature) => !features.has(feature))).toEqual([]);
  });
});

test.describe('Chromium without what came after 80', () => {
  test.beforeEach(async ({page}) => {
    await page.addInitScript(
      ({globals, members}) => {
        const world = window as unknown as Record<
          string,
          (Record<string, unknown> & {prototype?: Record<string, unknown>}) | undefined
        >;
        for (const [owner, name] of members) {
          Reflect.deleteProperty(world[owner] ?? {}, name);
          Reflect.deleteProperty(world[owner]?.prototype ?? {}, name);
        }
        for (const name of globals) {
          Reflect.deleteProperty(world, name);
        }
      },
      newerThan(floor.chrome ?? 0),
    );
  });

  // Playwright's own way of asking the page uses what was just taken away; its locators do not.
  async function opened(page: Page, path: string) {
    await page.goto(path);
    await expect(page.locator('html[data-has-hydrated=true]')).toBeAttached();
    await expect(page.locator('html[data-flex-gap=none]')).toBeAttached();
  }

  test('reads, selects, ticks, searches, makes a QR code', async ({page, lang}) => {
    await opened(page, at(lang, '/selector/?about=card'));
    await page.locator('main a[href*="screen="]').first().click();
    await expect(page).toHaveURL(/screen=/u);

    await opened(page, at(lang, '/merchant/reprint/'));
    const tick = page.locator('main input[type=checkbox]').first();
    await tick.check();
    await page.reload();
    await expect(tick).toBeChecked();
    await page
      .locator('summary', {hasText: lang === 'en' ? 'More' : '更多'})
      .first()
      .click();
    await page.getByRole('button', {name: lang === 'en' ? 'QR code' : '二维码'}).click();
    await expect(page.locator('main svg[role=img]').last()).toBeVisible();

    await page.locator('.navbar input.navbar__search-input').fill(lang === 'en' ? 'reversal' : '冲正');
    await expect(page.getByRole('option').first()).toBeVisible();
    await page.locator('.navbar input.navbar__search-input').press('Enter');
    await expect(page.locator('main')).toContainText(lang === 'en' ? /reversal/iu : '冲正');
  });
});
