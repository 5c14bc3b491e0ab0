import jsQR from 'jsqr';
import {PNG} from 'pngjs';
import {site} from '../../site.config';
import {expect, open, test} from './site';

const millimetre = 72 / 25.4;

/** Number of pages and size of the first, read from the PDF's page objects. */
function readPdf(pdf: Buffer): {pages: number; width: number; height: number} {
  const text = pdf.toString('latin1');
  const [width = 0, height = 0] = (/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)/u.exec(text) ?? []).slice(1).map(Number);
  return {pages: [...text.matchAll(/\/Type\s*\/Page\b(?!s)/gu)].length, width: width / millimetre, height: height / millimetre};
}

const sheets = [
  {path: '/merchant/counter-card/', width: 105, height: 148},
  {path: '/merchant/shift-sheet/', width: 210, height: 297},
];

for (const {path, width, height} of sheets) {
  test(`${path} prints on one page of its own size`, async ({page, lang}) => {
    await open(page, lang, path);
    const pdf = readPdf(await page.pdf({preferCSSPageSize: true}));
    expect(pdf.pages).toBe(1);
    expect(Math.round(pdf.width)).toBe(width);
    expect(Math.round(pdf.height)).toBe(height);
  });

  test(`${path} holds rule, steps, blanks and a code that decodes`, async ({page, lang}) => {
    await open(page, lang, path);
    const sheet = page.locator('[data-sheet]');
    await expect(sheet).toContainText(lang === 'en' ? 'Check before you charge again' : '先查再刷');
    await expect(sheet.locator('ol li')).toHaveCount(6);
    await expect(sheet).toContainText(lang === 'en' ? 'Acquirer’s line' : '收单机构电话');
    const image = PNG.sync.read(await sheet.locator('svg[role=img]').screenshot());
    expect(jsQR(new Uint8ClampedArray(image.data), image.width, image.height)?.data).toBe(`${site.url}/h01`);
  });
}

test('other pages keep their paper', async ({page, lang}) => {
  await open(page, lang, '/merchant/counter-card/');
  await page
    .getByRole('link', {name: lang === 'en' ? 'shift sheet' : '交接班表', exact: true})
    .first()
    .click();
  await expect(page.locator('html')).toHaveAttribute('data-prints-sheet', 'a4');
  await page.goBack();
  await page
    .getByRole('link', {name: lang === 'en' ? 'At the counter' : '收银台前的做法', exact: true})
    .first()
    .click();
  await expect(page.locator('html')).not.toHaveAttribute('data-prints-sheet', /./u);
});
