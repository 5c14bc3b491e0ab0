import {at, expect, open, test} from './site';

/** The four users of the handbook, each on the way that is typical for them. */

test('a merchant with a timed-out terminal is told what is missing and how to get it', async ({page, lang}) => {
  await open(page, lang, '/selector/?about=card&screen=timeout&slip=none&record=dont-know');
  await expect(
    page.getByText(lang === 'en' ? 'The evidence that decides has not been seen' : '起决定作用的证据还没看'),
  ).toBeVisible();
  await page
    .getByRole('link', {name: lang === 'en' ? 'How to look it up' : '怎么在后台查'})
    .first()
    .click();
  await expect(page).toHaveURL(new RegExp(at(lang, '/merchant/portal-lookup/'), 'u'));
});

test('a cardholder is asked about slip and bank before terminal and portal', async ({page, lang}) => {
  const words =
    lang === 'en'
      ? {
          role: 'Cardholder',
          card: 'A card payment',
          slip: 'What came out of the printer?',
          bank: 'What does the cardholder’s bank say?',
          ticket: 'A ticket or pre-bill that says',
        }
      : {
          role: '持卡人',
          card: '刷卡、插卡或挥卡收款',
          slip: '打出来的是什么纸？',
          bank: '持卡人的银行怎么说？',
          ticket: '写着“未支付”“待支付”的小票',
        };
  await open(page, lang, '/selector/');
  const selector = page.locator('main section').first();
  await selector.getByRole('link', {name: words.role, exact: true}).click();
  await selector.getByRole('link', {name: words.card}).first().click();
  await expect(page.getByRole('heading', {name: words.slip})).toBeFocused();
  await selector.getByRole('link', {name: words.ticket}).click();
  await expect(page.getByRole('heading', {name: words.bank})).toBeFocused();
  await expect(page).toHaveURL(/role=cardholder/u);
});

test('an agent sends a link, and the reader finds the same answers, changeable', async ({page, lang, context, baseURL}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page, lang, '/selector/?about=qr&phone=debited&order=not-final');
  await page.getByRole('button', {name: lang === 'en' ? 'Copy a link to this result' : '复制这个结果的链接'}).click();
  await expect(page.getByText(lang === 'en' ? 'Copied' : '已复制')).toBeVisible();
  // The copied link names the published host; the language that was just read decides where it leads.
  const link = new URL(await page.evaluate(() => navigator.clipboard.readText()));
  await page.goto(`${baseURL ?? ''}${link.pathname}${link.search}`);
  await expect(page.locator('section[data-verdict=unknown]')).toBeVisible();
  const change = page.getByRole('link', {name: lang === 'en' ? /^Change/u : /^改/u});
  await expect(change).toHaveCount(3);
  await change.last().click();
  await page
    .getByRole('link', {name: lang === 'en' ? 'One, successful' : '一笔成功'})
    .first()
    .click();
  await expect(page).toHaveURL(/order=success/u);
});

test('a writer’s embedded selector begins at the question the article needs', async ({page, lang}) => {
  await open(page, lang, '/reference/four-kinds-of-slip/');
  const selector = page.locator('section[aria-label="Symptom selector"], section[aria-label="症状选择"]');
  await expect(selector.getByRole('heading', {level: 2}).first()).toHaveText(
    lang === 'en' ? 'What came out of the printer?' : '打出来的是什么纸？',
  );
  await expect(selector.locator('details')).toHaveCount(1);
});

test('works with the keyboard alone', async ({page, lang}) => {
  await open(page, lang, '/selector/');
  const option = (name: string) => page.locator('main').getByRole('link', {name}).first();
  await option(lang === 'en' ? 'A card payment' : '刷卡、插卡或挥卡收款').focus();
  await page.keyboard.press('Enter');
  const question = page.getByRole('heading', {
    name: lang === 'en' ? 'What did the terminal’s screen say last?' : 'POS 屏幕最后显示什么？',
  });
  await expect(question).toBeFocused();
  // The first answer is one or two tab stops behind the question, after the link for those who need help.
  for (let stop = 0; stop < 5; stop += 1) {
    await page.keyboard.press('Tab');
    if (await option(lang === 'en' ? 'Approved' : '交易成功').evaluate((link) => link === document.activeElement)) {
      break;
    }
  }
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/screen=success/u);
  await expect(
    page.getByRole('heading', {name: lang === 'en' ? 'What came out of the printer?' : '打出来的是什么纸？'}),
  ).toBeFocused();
  await page.goBack();
  await expect(question).toBeFocused();
});

test('opens with storage blocked', async ({page, lang}) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('blocked', 'SecurityError');
      },
    });
  });
  await open(page, lang, '/selector/?about=money&money=payout');
  await expect(page.locator('section[data-verdict=not-a-payment-problem]')).toBeVisible();
});

test('the matrix shows every rule with the figures of the proof', async ({page, lang}) => {
  await open(page, lang, '/reference/situations/');
  await expect(page.getByText(lang === 'en' ? 'each combination has exactly one verdict' : '每种组合恰好一个结论')).toBeVisible();
  expect(await page.locator('main table tbody tr').count()).toBeGreaterThan(80);
});
