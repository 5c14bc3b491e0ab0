import jsQR from 'jsqr';
import {PNG} from 'pngjs';
import {site} from '../../site.config';
import {expect, open, test} from './site';

const verdict = '/verdicts/timed-out-debited/';

test('on paper: folds open, links with short addresses, a code that leads back', async ({page, lang}) => {
  await open(page, lang, verdict);
  const foot = page.locator('main img[src^="data:image/bmp"]');
  await expect(foot).toBeHidden();
  await page.emulateMedia({media: 'print'});
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  expect(await page.locator('article details:not([open])').count()).toBe(0);
  const after = (selector: string) =>
    page
      .locator(selector)
      .first()
      .evaluate((link) => getComputedStyle(link, '::after').content);
  expect(await after('.theme-doc-markdown a[data-short="/m03"]')).toBe('" (" "/m03" ")"'.replace(/" "/gu, ''));
  expect(await after('article aside a[href^="https://"]')).toContain('https://');
  await foot.scrollIntoViewIfNeeded();
  const box = await foot.boundingBox();
  if (!box) {
    throw new Error('the printed foot has no picture');
  }
  const margin = 8;
  const clip = {x: box.x - margin, y: box.y - margin, width: box.width + 2 * margin, height: box.height + 2 * margin};
  const image = PNG.sync.read(await page.screenshot({clip, scale: 'device'}));
  expect(jsQR(new Uint8ClampedArray(image.data), image.width, image.height)?.data).toBe(`${site.url}${site.baseUrl}v07`);
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  expect(await page.locator('article details:not([open])').count()).toBeGreaterThan(0);
});

test.describe('without scripts', () => {
  test.use({javaScriptEnabled: false});

  test('the code and the short addresses are in the page as it is sent', async ({page, lang, baseURL}) => {
    await page.goto(`${baseURL ?? ''}${lang === 'en' ? '/en' : ''}${verdict}`);
    await page.emulateMedia({media: 'print'});
    await expect(page.locator('main img[src^="data:image/bmp"]')).toBeVisible();
    await expect(page.locator('.theme-doc-markdown a[data-short="/m03"]').first()).toBeVisible();
  });
});
