import {at, expect, open, test} from './site';

const words = {
  'zh-Hans': {
    card: '刷卡、插卡或挥卡收款',
    timeout: '超时、通讯失败',
    none: '没出纸、空白',
    notFinal: '支付中、确认中',
    unknown: '结果未知',
    change: '改',
    article: '看完整文章',
    all: '全部情形',
  },
  en: {
    card: 'A card payment',
    timeout: 'Timed out, no connection',
    none: 'Nothing, a blank one',
    notFinal: 'Paying, confirming',
    unknown: 'Result unknown',
    change: 'Change',
    article: 'Read the whole article',
    all: 'All situations',
  },
};

test('leads from what is seen to the verdict, and on to the article', async ({page, lang}) => {
  const say = words[lang];
  await open(page, lang, '/');
  for (const answer of [say.card, say.timeout, say.none, say.notFinal]) {
    await page.getByRole('link', {name: answer}).first().click();
  }
  await expect(page.locator('section[data-verdict=unknown]')).toContainText(say.unknown);
  await expect(page).toHaveURL(/about=card&screen=timeout&slip=none&record=not-final/u);
  await page.getByRole('link', {name: say.article}).click();
  await expect(page).toHaveURL(new RegExp(`${at(lang, '/verdicts/timed-out-debited/')}$`, 'u'));
});

test('keeps its state over reload, back and the language switch', async ({page, lang}) => {
  const say = words[lang];
  await open(page, lang, '/selector/');
  await page.getByRole('link', {name: say.card}).first().click();
  await page.getByRole('link', {name: say.timeout}).click();
  await page.reload();
  await expect(page.getByRole('link', {name: new RegExp(`^${say.change}`, 'u')})).toHaveCount(2);
  await page.goBack();
  await expect(page.getByRole('link', {name: say.timeout})).toBeVisible();
  await page.goForward();
  await page.locator('.navbar a[hreflang]').first().click();
  await expect(page).toHaveURL(/about=card&screen=timeout/u);
  const other = words[lang === 'en' ? 'zh-Hans' : 'en'];
  await expect(page.getByRole('link', {name: new RegExp(`^${other.change}`, 'u')})).toHaveCount(2);
});

test('says so when a link cannot be read whole, and opens what can', async ({page, lang}) => {
  await open(page, lang, `/selector/?about=card&screen=nonsense&slip=none&slip=reprint&%E0%A4%A=1&${'x'.repeat(9000)}`);
  await expect(page.getByRole('link', {name: words[lang].timeout})).toBeVisible();
  await expect(page.getByText(lang === 'en' ? 'could not be read' : '无法识别')).toBeVisible();
});

test.describe('without JavaScript', () => {
  test.use({javaScriptEnabled: false});

  test('is the list of all situations with verdicts and links', async ({page, lang}) => {
    const say = words[lang];
    await page.goto(at(lang, '/selector/'));
    await page.getByRole('link', {name: say.card}).first().click();
    const link = page.locator('#situations-card a[href$="/verdicts/timed-out-debited/"]');
    await expect(link).toBeVisible();
    await expect(link.locator('xpath=..')).toContainText(say.unknown);
    await link.click();
    await expect(page.locator('section[data-verdict=unknown]')).toBeVisible();
  });
});
