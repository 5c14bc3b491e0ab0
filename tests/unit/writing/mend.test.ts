import {expect, test} from 'vitest';
import {readArticle} from '../../../checks/article/article';
import {loadSite} from '../../../checks/load/loadSite';
import {markdownTraps} from '../../../checks/rules/markdownTraps';
import {mend} from '../../../writing/fix/mend';

test.each([
  ['## 做法 {#do}', '## 做法 {/* #do */}', 'zh-Hans'],
  [':::warning 先查再刷\n\n字\n\n:::', ':::warning[先查再刷]\n\n字\n\n:::', 'zh-Hans'],
  ['<!-- 注释 -->', '{/* 注释 */}', 'zh-Hans'],
  ['字  \n', '字\n', 'zh-Hans'],
  ['Pay，then（only then）go。Stop。\n', 'Pay, then (only then) go. Stop.\n', 'en'],
] as const)('%j becomes %j', (text, mended, locale) => {
  expect(mend(text, locale)).toBe(mended);
  expect(mend(mended, locale)).toBe(mended);
});

test.each([
  ['<Zh>失败，请重试。</Zh> and `a，b`', 'en'],
  [':::warning[先查再刷]\n\n字\n\n:::', 'zh-Hans'],
  ['先查，再刷。', 'zh-Hans'],
] as const)('%j stays', (text, locale) => {
  expect(mend(text, locale)).toBe(text);
});

test('what it mends, the checks no longer find', () => {
  const site = loadSite('tests/fixtures/checks/pairs/good');
  const article = (text: string) => ({...site, articles: [readArticle('zh-Hans', 'merchant/x.mdx', text)]});
  const broken = '## 做法 {#do}\n\n:::warning 标题\n\n字\n\n:::\n';
  expect(markdownTraps.check(article(broken)).length).toBeGreaterThan(0);
  expect(markdownTraps.check(article(mend(broken, 'zh-Hans')))).toEqual([]);
});

test('no article of ours needs it', () => {
  for (const {text, locale, file} of loadSite('.').articles) {
    expect(mend(text, locale), file).toBe(text);
  }
});
