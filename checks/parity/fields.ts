import {fieldLine} from '../article/frontMatter';
import type {Advice, Finding} from '../rule';
import type {Pair} from '../site';

const equal = ['id', 'audience', 'sources', 'reviewed', 'verdict'];
const counted = ['now', 'never'];

const advice: Advice = {
  why: {
    'zh-Hans': '同一页的两种语言给出不同的结论、步骤或来源，总有一边的读者被误导。',
    en: 'With another verdict, number of steps or source in one language, readers of one side are misled.',
  },
  remedy: {
    'zh-Hans': '先看哪一边是对的，再把另一边改成一样。',
    en: 'Find out which side is right, then make the other one the same.',
  },
};

const show = (value: unknown) =>
  value === undefined ? '—' : value instanceof Date ? value.toISOString().slice(0, 10) : JSON.stringify(value);

const countOf = (value: unknown) => (Array.isArray(value) ? value.length : 0);

/** The fields that tell what a page is: the same in both languages, or as many, or in both. */
export function fieldFindings({zh, en}: Pair): readonly Finding[] {
  const at = (name: string) => ({file: en.file, line: fieldLine(en.frontMatter, name), ...advice});
  const left = zh.frontMatter.data;
  const right = en.frontMatter.data;
  const different = equal.flatMap((name) => {
    const [a, b] = [show(left[name]), show(right[name])];
    return a === b
      ? []
      : [
          {
            ...at(name),
            found: {'zh-Hans': `${name} 不同：中文 ${a}，英文 ${b}`, en: `${name} differs: Chinese ${a}, English ${b}`},
          },
        ];
  });
  const miscounted = counted.flatMap((name) => {
    const [a, b] = [countOf(left[name]), countOf(right[name])].map(String) as [string, string];
    return a === b
      ? []
      : [
          {
            ...at(name),
            found: {
              'zh-Hans': `${name} 的项数不同：中文 ${a}，英文 ${b}`,
              en: `${name} has ${a} items in Chinese, ${b} in English`,
            },
          },
        ];
  });
  const [zhReply, enReply] = [left.reply !== undefined, right.reply !== undefined];
  const side = zhReply ? {'zh-Hans': '英文', en: 'English'} : {'zh-Hans': '中文', en: 'Chinese'};
  const unanswered =
    zhReply === enReply
      ? []
      : [{...at('reply'), found: {'zh-Hans': `${side['zh-Hans']}页没有 reply`, en: `the ${side.en} page has no reply`}}];
  return [...different, ...miscounted, ...unanswered];
}
