import {execFileSync} from 'node:child_process';
import {existsSync} from 'node:fs';
import {launch, type Browser, type Page} from 'puppeteer-core';
import {at, expect, test} from './site';

const installed = ['/usr/bin/firefox-esr', '/usr/bin/firefox'];

/** @returns Path of Firefox: the one named by FIREFOX, or one that is installed; on Debian as root it is installed first. */
function findFirefox(): string | undefined {
  const found = () => [process.env.FIREFOX, ...installed].find((path) => path !== undefined && existsSync(path));
  if (found() === undefined && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    try {
      execFileSync('apt-get', ['install', '-y', '--no-install-recommends', 'firefox-esr'], {stdio: 'pipe'});
    } catch {
      // Said below, like any other way of not having it.
    }
  }
  return found();
}

async function opened(page: Page, url: string): Promise<void> {
  await page.goto(url, {waitUntil: 'domcontentloaded'});
  await page.waitForSelector('html[data-has-hydrated=true]');
}

async function press(page: Page, selector: string): Promise<void> {
  const element = await page.waitForSelector(selector);
  await element?.evaluate((node) => {
    (node as HTMLElement).click();
  });
}

test.describe('Firefox', () => {
  let browser: Browser | undefined;

  test.beforeAll(async () => {
    test.setTimeout(180_000);
    const executablePath = findFirefox();
    if (executablePath === undefined) {
      console.warn(
        '未找到 Firefox，跳过：请安装 firefox-esr 或设 FIREFOX=/path / No Firefox, skipped: install firefox-esr or set FIREFOX=/path',
      );
      return;
    }
    browser = await launch({browser: 'firefox', executablePath, headless: true});
  });

  test.afterAll(async () => {
    await browser?.close();
  });

  test('reads, selects, ticks and searches', async ({lang, baseURL}) => {
    test.setTimeout(90_000);
    test.skip(browser === undefined, 'no Firefox');
    const page = await (browser as Browser).newPage();
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(String(error)));
    const url = (path: string) => `${baseURL ?? ''}${at(lang, path)}`;

    await opened(page, url('/selector/?about=card'));
    await press(page, 'main a[href*="screen="]');
    await page.waitForFunction(() => location.search.includes('screen='));

    await opened(page, url('/merchant/reprint/'));
    expect(await page.$eval('main h1', (title) => title.textContent)).not.toBe('');
    const box = 'main input[type=checkbox]';
    await press(page, box);
    await opened(page, url('/merchant/reprint/'));
    await page.waitForFunction((selector) => document.querySelector<HTMLInputElement>(selector)?.checked === true, {}, box);

    await page.type('.navbar input.navbar__search-input', lang === 'en' ? 'reversal' : '冲正');
    await page.waitForSelector('[role=option]');
    await page.keyboard.press('Enter');
    await page.waitForFunction((before) => location.href !== before, {}, url('/merchant/reprint/'));
    expect(errors).toEqual([]);
  });
});
