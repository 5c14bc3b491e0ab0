import type {Page} from '@playwright/test';
import jsQR from 'jsqr';
import {PNG} from 'pngjs';
import {site} from '../../site.config';
import {expect, open, test} from './site';

const words = {
  'zh-Hans': {
    link: '复制链接',
    reply: '复制回复',
    markdown: '复制标题和链接',
    more: '更多',
    qr: '二维码',
    customer: '给顾客看',
    close: '关闭',
    copied: '已复制',
    result: '复制这个结果的链接',
    title: '机器超时没出结果，顾客却说扣款了',
  },
  en: {
    link: 'Copy link',
    reply: 'Copy reply',
    markdown: 'Copy title and link',
    more: 'More',
    qr: 'QR code',
    customer: 'Show customer',
    close: 'Close',
    copied: 'Copied',
    result: 'Copy a link to this result',
    title: 'The terminal timed out, but the customer was debited',
  },
};

const short = `${site.url}/v07`;
const verdict = '/verdicts/timed-out-debited/';

const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

test.describe('with the clipboard', () => {
  test.beforeEach(async ({context}) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  });

  test('copies link, reply and Markdown, and says what', async ({page, lang}) => {
    const say = words[lang];
    await open(page, lang, `${verdict}?highlight=x#do`);
    await page.getByRole('button', {name: say.link, exact: true}).click();
    await expect(page.getByRole('status').filter({hasText: say.copied})).toContainText(short);
    expect(await clipboard(page)).toBe(short);
    await page.getByRole('button', {name: say.reply}).click();
    await expect.poll(() => clipboard(page)).toMatch(new RegExp(`.+ ${short}$`, 'u'));
    await page.locator('summary', {hasText: say.more}).click();
    await page.getByRole('button', {name: say.markdown}).click();
    await expect.poll(() => clipboard(page)).toBe(`[${say.title}](${short})`);
  });

  test('a heading’s link copies the short link with its fragment, and still goes there', async ({page, lang}) => {
    await open(page, lang, verdict);
    await page.locator('h2#do .hash-link').click();
    await expect.poll(() => clipboard(page)).toBe(`${short}#do`);
    await expect(page).toHaveURL(/#do$/u);
  });

  test('a result of the selector is copied as a short link', async ({page, lang}) => {
    await open(page, lang, '/selector/?about=card&screen=timeout&slip=none&record=not-final');
    await page.getByRole('button', {name: words[lang].result}).click();
    await expect.poll(() => clipboard(page)).toBe(`${site.url}/h01/?about=card&screen=timeout&slip=none&record=not-final`);
    await expect(page.getByRole('button', {name: words[lang].reply})).toBeVisible();
  });
});

test('copies the old way where there is no clipboard API', async ({page, lang}) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', {value: undefined});
    document.addEventListener('copy', () => {
      document.documentElement.dataset.copied = document.getSelection()?.toString() ?? '';
    });
  });
  await open(page, lang, verdict);
  await page.getByRole('button', {name: words[lang].link, exact: true}).click();
  await expect(page.getByRole('status').filter({hasText: words[lang].copied})).toContainText(short);
  await expect(page.locator('html')).toHaveAttribute('data-copied', short);
});

test('shows the text selected where nothing can copy', async ({page, lang}) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', {value: undefined});
    Object.defineProperty(document, 'execCommand', {value: undefined});
  });
  await open(page, lang, verdict);
  await page.getByRole('button', {name: words[lang].link, exact: true}).click();
  const field = page.locator('textarea');
  await expect(field).toHaveValue(short);
  const selected = await field.evaluate((area: HTMLTextAreaElement) => area.selectionEnd - area.selectionStart);
  expect(selected).toBe(short.length);
});

test('the QR code decodes to the short link', async ({page, lang}) => {
  await open(page, lang, verdict);
  await page.locator('summary', {hasText: words[lang].more}).click();
  await page.getByRole('button', {name: words[lang].qr}).click();
  const image = PNG.sync.read(await page.locator('main svg[role=img][viewBox="0 0 41 41"]').screenshot());
  expect(jsQR(new Uint8ClampedArray(image.data), image.width, image.height)?.data).toBe(short);
});

test('the phone turned round says it in both languages, and closes', async ({page, lang}) => {
  await open(page, lang, verdict);
  const button = page.getByRole('button', {name: words[lang].customer});
  await button.click();
  const card = page.getByRole('dialog');
  await expect(card).toContainText('我们正在查这笔钱。查清之前，请不要再付。');
  await expect(card).toContainText('We are tracing the money. Please do not pay again until we know.');
  const box = await card.boundingBox();
  expect(box?.width).toBe(390);
  expect(box?.height).toBe(844);
  await page.keyboard.press('Escape');
  await expect(card).toBeHidden();
  await button.click();
  await card.getByRole('button', {name: words[lang].close}).click();
  await expect(card).toBeHidden();
});

test.describe('without JavaScript', () => {
  test.use({javaScriptEnabled: false});

  test('the short link stands in the page', async ({page, lang}) => {
    await page.goto(lang === 'en' ? `/en${verdict}` : verdict);
    await page.locator('summary', {hasText: words[lang].more}).click();
    await expect(page.getByRole('link', {name: '/v07'})).toBeVisible();
  });
});
