import {describe, expect, test} from 'vitest';
import {loadPages} from '../../../plugins/site-pages/loadPages';
import {isVerdictPage} from '../../../src/content/pageSchema';
import {customerCards} from '../../../src/content/customerCards';
import {locales, type Locale} from '../../../src/locales';
import {replyProblems} from '../../../src/replies/replyRules';

const rules = (text: string, locale: Locale, verdict?: Parameters<typeof replyProblems>[0]['verdict']) =>
  replyProblems({text, locale, verdict}).map(({rule}) => rule);

const bad: readonly (readonly [string, Locale, string])[] = [
  ['promised-date', 'zh-Hans', '钱会在 3 天内退回，请放心。'],
  ['promised-date', 'zh-Hans', '两个工作日之内退款到账。'],
  ['promised-date', 'zh-Hans', '明天就会退回原卡。'],
  ['promised-date', 'zh-Hans', '请放心，一定会退回来。'],
  ['promised-date', 'zh-Hans', '24小时内自动到账。'],
  ['promised-date', 'en', 'The money will be back by Friday.'],
  ['promised-date', 'en', 'You will be refunded within 3 days.'],
  ['promised-date', 'en', 'It is returned in two working days.'],
  ['promised-date', 'en', 'It will definitely come back.'],
  ['promised-date', 'en', 'Within 24 hours the bank will release the money.'],
  ['pays-while-unknown', 'zh-Hans', '没有结果，请再刷一次。'],
  ['pays-while-unknown', 'zh-Hans', '请重新扫码，或者再付一次。'],
  ['pays-while-unknown', 'zh-Hans', '请您再来付一次试试。'],
  ['pays-while-unknown', 'en', 'No result yet: please pay again.'],
  ['pays-while-unknown', 'en', 'Please swipe the card again.'],
  ['pays-while-unknown', 'en', 'Just make a new payment.'],
  ['too-long', 'zh-Hans', '查'.repeat(51)],
  ['too-long', 'en', 'look '.repeat(29)],
];

const good: readonly (readonly [Locale, string])[] = [
  ['zh-Hans', '结果未知：先不要再付。次一工作日仍未退回，请凭交易数据联系发卡行。'],
  ['zh-Hans', '查清之前不要再刷、再扫。'],
  ['zh-Hans', '后台最终失败或已冲正之后，再收一次。'],
  ['zh-Hans', '扣款一般自动退回，以发卡行答复为准。'],
  ['en', 'Do not pay again yet. Not back by the next working day? Call your issuer.'],
  ['en', 'Nobody may charge or pay again before a final failed status.'],
  ['en', 'The debit is usually returned; the issuer decides when.'],
];

describe('a reply is refused', () => {
  test.each(bad)('%s, %s: %s', (rule, locale, text) => {
    expect(rules(text, locale, 'unknown')).toContain(rule);
  });
});

describe('a reply passes', () => {
  test.each(good)('%s: %s', (locale, text) => {
    expect(rules(text, locale, 'unknown')).toEqual([]);
  });

  test('when the page says not paid, a new payment may be named', () => {
    expect(rules('这笔没付成，请再付一次。', 'zh-Hans', 'not-paid')).toEqual([]);
  });
});

describe('every reply of the site', () => {
  const replies = loadPages('.').flatMap(({id, in: pair}) =>
    locales.flatMap((locale) => {
      const page = pair[locale];
      const verdict = isVerdictPage(page) ? page.verdict : undefined;
      return page.reply === undefined ? [] : [{name: `${id} ${locale}`, text: page.reply, locale, verdict}];
    }),
  );

  test.each(replies)('$name', ({text, locale, verdict}) => {
    expect(replyProblems({text, locale, verdict})).toEqual([]);
  });
});

describe('every card that customers are shown', () => {
  const cards = Object.entries(customerCards).flatMap(([verdict, card]) =>
    locales.flatMap((locale) => Object.values(card).map((text) => ({verdict, locale, text: text[locale]}))),
  );

  test.each(cards)('$verdict: $text', ({text, locale}) => {
    // Whatever the verdict, the card is held to the strictest: it may be shown before anybody has looked the payment up.
    expect(rules(text, locale, 'unknown')).toEqual([]);
  });
});
