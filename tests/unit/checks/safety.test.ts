import {describe, expect, test} from 'vitest';
import {readArticle} from '../../../checks/article/article';
import {safety} from '../../../checks/rules/safety';
import type {Locale} from '../../../src/locales';

/** The lines of findings in an article with that text, on a page whose verdict is unknown unless said otherwise. */
function lines(locale: Locale, body: string, verdict = 'unknown'): readonly number[] {
  const article = readArticle(locale, 'verdicts/page.mdx', `---\nverdict: ${verdict}\n---\n${body}\n`);
  expect(article.syntaxProblem).toBeUndefined();
  return safety
    .check({articles: [article], textFiles: [], ledger: {entries: [], text: '', history: []}, today: '2026-11-26'})
    .map(({line}) => line - 3);
}

describe('a query before', () => {
  test('in the step before', () => {
    expect(lines('zh-Hans', '1. 查后台，等到最终失败或已冲正。\n2. 再收一次。')).toEqual([]);
    expect(lines('en', '1. Look in the portal until it is finally failed or reversed.\n2. Charge again.')).toEqual([]);
  });

  test('several steps before, where the sentence says “only then”', () => {
    const steps = '1. 查后台，等到最终失败或已冲正。\n2. 告诉顾客。\n3. 记下时间。\n';
    expect(lines('zh-Hans', `${steps}4. 这时才再收一次。`)).toEqual([]);
    expect(lines('zh-Hans', `${steps}4. 再收一次。`)).toEqual([4]);
  });

  test('in the item that holds the list', () => {
    expect(lines('zh-Hans', '- 后台最终失败：\n  - 告诉顾客。\n  - 再收一次。\n- 查不到：\n  - 再收一次。')).toEqual([5]);
  });

  test('in the heading above', () => {
    expect(lines('zh-Hans', '## 后台最终失败之后 {/* #failed */}\n\n记下时间。\n\n告诉顾客。\n\n再收一次。')).toEqual([]);
  });

  test('in another section does not count', () => {
    expect(lines('zh-Hans', '等到后台最终失败。\n\n## 做法 {/* #do */}\n\n再收一次。')).toEqual([5]);
    expect(lines('en', 'Wait for a final failed status in the portal.\n\n## Steps {/* #do */}\n\nCharge again.')).toEqual([5]);
  });

  test('after the call does not count', () => {
    expect(lines('zh-Hans', '再收一次。等到后台最终失败。')).toEqual([1]);
    expect(lines('en', 'Charge again. Wait for a final failed status in the portal.')).toEqual([1]);
  });

  test('says nothing about what happens at the terminal afterwards', () => {
    expect(lines('zh-Hans', '等到后台最终失败。机器又超时，就再刷一次。')).toEqual([1]);
    expect(lines('en', 'Wait for a final failed status in the portal. If it times out, swipe again.')).toEqual([1]);
  });

  test('does not help where the result is still in doubt', () => {
    expect(lines('zh-Hans', '等到后台最终失败。还是查不到，才再收一次。')).toEqual([1]);
    expect(
      lines('en', 'Wait for a final failed status in the portal. If there is still no record, only then charge again.'),
    ).toEqual([1]);
  });

  test('in the same row of a table, with the words on top of the column', () => {
    const table = '| 商户后台 | 接着做 |\n| --- | --- |\n';
    expect(lines('zh-Hans', `${table}| 失败、已冲正 | 重新收款 |`)).toEqual([]);
    expect(lines('zh-Hans', `${table}| 支付中 | 重新收款 |`)).toEqual([3]);
    expect(lines('zh-Hans', `${table}| 失败 | 告诉顾客 |\n| 查不到 | 重新收款 |`)).toEqual([4]);
    expect(
      lines('en', '| The portal says | Next |\n| --- | --- |\n| Failed | Charge again |\n| No record | Charge again |'),
    ).toEqual([4]);
  });
});

describe('where it looks', () => {
  const call = '再刷一次。';

  test('a page of another verdict is free', () => {
    expect(lines('zh-Hans', call, 'not-paid')).toEqual([]);
    expect(lines('en', 'Swipe again.', 'not-paid')).toEqual([]);
  });

  test('except below a heading that says unknown', () => {
    const body = `## 结果未知时 {/* #a */}\n\n${call}\n\n### 柜台 {/* #b */}\n\n${call}\n\n## 已付 {/* #c */}\n\n${call}`;
    expect(lines('zh-Hans', body, 'paid')).toEqual([3, 7]);
    expect(lines('en', '## While the result is unknown {/* #a */}\n\nSwipe again.', 'paid')).toEqual([]);
    expect(lines('en', '## Result unknown {/* #a */}\n\nSwipe again.', 'paid')).toEqual([3]);
  });

  test.each([
    ['a fold', `<details>\n<summary>再刷一次。</summary>\n\n${call}\n\n</details>`, [2, 4]],
    ['an admonition', `:::warning[再刷一次]\n\n${call}\n\n:::`, [1, 3]],
    ['a quotation', `> ${call}`, [1]],
    ['bold and a link', '**再**[刷一次](./paid.mdx)。', [1]],
    ['a component', '再<Term id="purchase">刷</Term>一次。', [1]],
    [
      'a checklist',
      `<Checklist id="a">\n  <Check id="b">等着。</Check>\n  <Check id="c" stop>${call}</Check>\n</Checklist>`,
      [3],
    ],
    ['the second line of a paragraph', `等着，\n请顾客\n再刷一次。`, [3]],
    ['a code block', '```text\n再刷一次。\n```', [2]],
  ])('it looks into %s', (_, body, found) => {
    expect(lines('zh-Hans', body)).toEqual(found);
  });

  test('wording from a screen in <Zh> is not English text', () => {
    expect(lines('en', 'The screen says <Zh>请重新刷卡</Zh>.')).toEqual([]);
  });
});

describe('reviewed exceptions', () => {
  test.each([
    ['before a paragraph', '{/* safe: 理由 */}\n\n再刷一次。', []],
    ['before a list', '{/* safe: 理由 */}\n- 再刷一次。\n- 再刷一次。', [3]],
    ['in an item', '- 等着。\n- {/* safe: 理由 */} 再刷一次。\n- 再刷一次。', [3]],
    ['for one paragraph only', '{/* safe: 理由 */}\n\n再刷一次。\n\n再刷一次。', [5]],
    ['without a reason', '{/* safe: */}\n\n再刷一次。', [3, 1]],
    ['without a use', '{/* safe: 理由 */}\n\n等着。', [1]],
    ['another comment', '{/* 注意 */}\n\n再刷一次。', [3]],
  ])('%s', (_, body, found) => {
    expect(lines('zh-Hans', body)).toEqual(found);
  });
});
