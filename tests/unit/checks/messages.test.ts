import {expect, test} from 'vitest';
import {readArticle} from '../../../checks/article/article';
import {reportOf, runRules} from '../../../checks/report';
import type {Rule} from '../../../checks/rule';
import {frontMatter} from '../../../checks/rules/frontMatter';
import {links} from '../../../checks/rules/links';
import {syntax} from '../../../checks/rules/syntax';
import {unfinished} from '../../../checks/rules/unfinished';

const top = `---
id: M99
title: 标题
description: 一句话
audience: [merchant]
keywords: [词]
sources: [editors-knowledge]
reviewed: 2026-11-22
---
`;

/** @returns What a rule prints about one Chinese article. */
function printed(rule: Rule, text: string): string {
  const articles = [readArticle('zh-Hans', 'merchant/reprint.mdx', text)];
  const site = {articles, ledger: {text: '', entries: [], history: []}, textFiles: [], today: '2026-11-26'};
  return reportOf(site, runRules(site, [rule])).text;
}

test.each([
  ['金额 {元', '有一个 { 没有写 }。'],
  ['<Term id="a">冲正', '<Term> 没有写 </Term>。'],
  ['<Check>\n<Term>\n</Check>\n</Term>', '要先写 </Term>，才能写 </Check>。'],
  ['冲正</Term>', '有一个 </…> 前面没有对应的 <…>。'],
  ['金额 <5 元', '“<”后面不是组件名，或者组件没有写完。'],
  ['<Term id=a>冲正</Term>', '等号后面的值没有加英文引号。'],
  ['<!-- 以后再写 -->', '注释写成了 <!-- -->，要写 {/* … */}。'],
  ['{金 额}', '{ } 里面不是有效的写法。'],
  ['import 组件 从', '有一行以 import 或 export 开头，会被当成代码。'],
])('a writer is told in Chinese why this is no MDX: %s', (body, reason) => {
  expect(printed(syntax, `${top}\n${body}\n`)).toContain(`不是有效的 MDX：${reason}`);
});

test.each([
  ['id: M99', 'id: M9', '字段 id：现为 "M9"，应为栏目字母加两位数字，如 M05。'],
  ['title: 标题', 'title: 2026', '字段 title：现为 2026，应为文字（纯数字要加英文引号）。'],
  ['audience: [merchant]\n', '', '字段 audience：没有写，应为列表，如 [a, b]。'],
  ['title: 标题', 'title: 标题: 二', '开头的字段（front matter）读到这里就读不下去了：“title: 标题: 二”'],
])('a writer is told what a field should be: %s → %s', (good, bad, words) => {
  expect(printed(frontMatter, top.replace(good, bad))).toContain(words);
});

test('what is quoted from a file keeps its own full stop and loses its quotes', () => {
  expect(printed(unfinished, `${top}\n{/* 待写：先用一句话回答。 */}\n`)).toContain('Still to be written: 先用一句话回答。\n');
  expect(printed(unfinished, top.replace('一句话', "'TO WRITE: one sentence.'"))).toContain(
    'Still to be written: one sentence.\n',
  );
});

test('a link to no heading is told which there are', () => {
  const text = `${top}\n## 做 {/* #do */}\n\n[见](./reprint.mdx#done)\n\n## 不做 {/* #do-not */}\n`;
  expect(printed(links, text)).toContain('改成那一页里标题的 id：#do, #do-not。');
});
