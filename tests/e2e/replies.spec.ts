import Ajv2020 from 'ajv/dist/2020';
import {loadPages} from '../../plugins/site-pages/loadPages';
import type {ReplyFeed} from '../../src/replies/feedSchema';
import {replyPages} from '../../src/replies/replyPages';
import {csvColumns} from '../../src/replies/toCsv';
import {at, expect, open, test} from './site';

const words = {
  'zh-Hans': {
    filter: '按编号或文字筛选',
    last4: '卡号后四位',
    amount: '金额（元）',
    whole: '聊天或邮件用的长回复',
    long: '复制长回复',
    filled: '128.00 元、卡号后四位 5678的这笔付款',
    masked: '像是完整卡号',
  },
  en: {
    filter: 'Filter by id or words',
    last4: 'Last four digits of the card',
    amount: 'Amount (¥)',
    whole: 'Longer reply for chat or mail',
    long: 'Copy the longer reply',
    filled: 'payment of ¥128.00, card ending 5678',
    masked: 'looks like a full card number',
  },
};

/** Fields of a CSV record by RFC 4180, all quoted. */
function fields(record: string): readonly string[] {
  return [...record.matchAll(/"((?:[^"]|"")*)"(?:,|$)/gu)].map((match) => (match[1] ?? '').replaceAll('""', '"'));
}

test('JSON and CSV meet their documented format and say the same', async ({request}) => {
  const schema = (await (await request.get('/replies.schema.json')).json()) as object;
  const feed = (await (await request.get('/replies.json')).json()) as ReplyFeed;
  const validate = new Ajv2020({strict: false, validateFormats: false}).compile(schema);
  expect(validate(feed), JSON.stringify(validate.errors)).toBe(true);
  expect(validate({...feed, version: 2})).toBe(false);
  const withReply = loadPages('.').filter((page) => page.in.en.reply !== undefined);
  expect(feed.replies).toHaveLength(withReply.length * 2);

  const csv = await (await request.get('/replies.csv')).text();
  const [header, ...records] = csv
    .replace(/^\uFEFF/u, '')
    .split('\r\n')
    .slice(0, -1);
  expect(header).toBe(csvColumns.join(','));
  expect(records).toHaveLength(feed.replies.length);
  records.forEach((record, index) => {
    const reply = feed.replies[index];
    const expected = csvColumns.map((column) => {
      const value = reply?.[column] ?? '';
      return typeof value === 'string' ? value : value.join(' ');
    });
    expect(fields(record)).toEqual(expected);
  });
});

test('an agent finds a reply, fills it in and copies it; nothing is kept', async ({page, lang, context}) => {
  const say = words[lang];
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page, lang, '/support/ready-replies/');
  await page.getByLabel(say.filter).fill('v07');
  const reply = page.locator('main li[data-verdict=unknown]').first();
  await expect(reply).toContainText('V07');
  await page.getByLabel(say.amount).fill('128.00');
  await page.getByLabel(say.last4).fill('5678');
  await reply.locator('summary', {hasText: say.whole}).click();
  await expect(reply).toContainText(say.filled);
  await reply.getByRole('button', {name: say.long}).first().click();
  await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toContain('128.00');
  const kept = await page.evaluate(() => JSON.stringify([Object.entries(localStorage), Object.entries(sessionStorage)]));
  expect(kept).not.toContain('128.00');
  expect(page.url()).not.toContain('128');
});

test('a full card number is masked as it is typed', async ({page, lang}) => {
  const say = words[lang];
  await open(page, lang, '/support/ready-replies/');
  await page.getByLabel(say.last4).pressSequentially('4111 1111 1111 1111');
  await expect(page.getByLabel(say.last4)).toHaveValue('4111 11** **** 1111');
  await expect(page.getByText(say.masked)).toBeVisible();
});

test.describe('without JavaScript', () => {
  test.use({javaScriptEnabled: false});

  test('all short replies stand in the pages, in both languages', async ({page, lang}) => {
    let count = 0;
    for (const {slug} of replyPages) {
      await page.goto(at(lang, slug));
      const replies = page.locator('main li:has(p[lang=zh-Hans]):has(p[lang=en])');
      count += await replies.count();
      const v07 = replies.filter({hasText: 'V07'});
      if (slug === replyPages[0].slug) {
        await expect(v07.locator('p[lang=zh-Hans]')).toContainText('先不要再付');
        await expect(v07.locator('p[lang=en]')).toContainText('do not pay again');
      }
      await expect(page.locator('main nav a[aria-current=page]')).toHaveAttribute('href', at(lang, slug));
    }
    expect(count).toBe(loadPages('.').filter((each) => each.in[lang].reply !== undefined).length);
  });

  test('the table lists every id', async ({page, lang}) => {
    await page.goto(at(lang, '/support/all-ids/'));
    await expect(page.locator('main tbody tr')).toHaveCount(loadPages('.').length);
  });
});
