import {expect, test} from 'vitest';
import {longReply, shortReply} from '../../../src/replies/composeReplies';
import {messageCount} from '../../../src/replies/messageLength';
import {fillIn} from '../../../src/replies/placeholders';

const parts = {
  title: '标题',
  description: '说明。',
  reply: '先不要再付。',
  now: ['查后台。'],
  never: ['再刷一次'],
  onePayment: true,
  link: 'https://a.example/v07',
};

const chinese = longReply(parts, 'zh-Hans');
const english = longReply({...parts, title: 'Title', description: 'What it means.'}, 'en');

test('the longer reply names its placeholders', () => {
  for (const text of [chinese, english]) {
    expect(text).toMatch(/\{amount\}/u);
    expect(text).toMatch(/\{date\}/u);
    expect(text).toMatch(/\{last4\}/u);
  }
});

test('what the agent gives is filled in', () => {
  const values = {amount: '128.00', date: '11 月 22 日', last4: '5678'};
  expect(fillIn(chinese, 'zh-Hans', values)).toContain('您好，关于您 11 月 22 日 128.00 元、卡号后四位 5678的这笔付款：');
  expect(fillIn(english, 'en', {amount: '128.00', date: '22 Nov', last4: '5678'})).toContain(
    'Hello, about your payment of ¥128.00 of 22 Nov, card ending 5678:',
  );
});

test('what the agent leaves out leaves no gap', () => {
  expect(fillIn(chinese, 'zh-Hans', {})).toMatch(/^您好，关于您问的这笔付款：\n/u);
  expect(fillIn(chinese, 'zh-Hans', {last4: '5678'})).toMatch(/^您好，关于您卡号后四位 5678的这笔付款：/u);
  expect(fillIn(english, 'en', {date: ' '})).toMatch(/^Hello, about the payment you asked about:\n/u);
  expect(fillIn(english, 'en', {amount: '5'})).not.toMatch(/[{}]/u);
});

test('a card number is masked, and input cannot inject replacement patterns', () => {
  expect(fillIn(chinese, 'zh-Hans', {last4: '4111 1111 1111 1111'})).toContain('4111 11** **** 1111');
  expect(fillIn(chinese, 'zh-Hans', {amount: "$&$'"})).toContain("$&$' 元");
});

test('the short reply ends in the link without scheme, in the plain alphabet in English', () => {
  expect(shortReply(parts, 'zh-Hans')).toBe('先不要再付。 a.example/v07');
  expect(shortReply({...parts, reply: 'The shop’s “final” status – wait…'}, 'en')).toBe(
    `The shop's "final" status - wait... a.example/v07`,
  );
});

test('text messages are counted', () => {
  expect(messageCount('一'.repeat(70), 'zh-Hans')).toBe(1);
  expect(messageCount('一'.repeat(71), 'zh-Hans')).toBe(2);
  expect(messageCount('a'.repeat(160), 'en')).toBe(1);
  expect(messageCount('a'.repeat(307), 'en')).toBe(3);
});
