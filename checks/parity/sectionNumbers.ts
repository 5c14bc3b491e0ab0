import type {Article} from '../article/article';
import type {Section} from '../article/sections';
import type {Advice, Finding} from '../rule';
import type {Pair} from '../site';
import {numbersOf} from './numbers';

const advice: Advice = {
  why: {'zh-Hans': '金额、时限、代码错一个就误导人。', en: 'One wrong amount, time or code misleads.'},
  remedy: {
    'zh-Hans': '让两边同一节里的数字一样；日期和千分位的写法可以不同。',
    en: 'Give the section the same numbers in both languages; dates and separators may differ in form.',
  },
};

function numbersIn({blocks}: Section, {locale}: Article): ReadonlySet<string> {
  return new Set(blocks.flatMap(({text}) => [...numbersOf(text, locale)]));
}

const list = (numbers: readonly string[]) => (numbers.length > 0 ? numbers.join(', ') : '—');

/** Holds the numbers of each section against those of the section with the same id; the lead against the lead. */
export function numberFindings({zh, en}: Pair): readonly Finding[] {
  return zh.sections.flatMap((section) => {
    const other = en.sections.find(({id, level}) => id === section.id && (level === 0) === (section.level === 0));
    if (!other) {
      return [];
    }
    const [left, right] = [numbersIn(section, zh), numbersIn(other, en)];
    const onlyChinese = [...left].filter((number) => !right.has(number));
    const onlyEnglish = [...right].filter((number) => !left.has(number));
    if (onlyChinese.length + onlyEnglish.length === 0) {
      return [];
    }
    const name =
      section.id === undefined ? {'zh-Hans': '开头一段', en: 'the lead'} : {'zh-Hans': `#${section.id}`, en: `#${section.id}`};
    return [
      {
        file: en.file,
        line: other.line,
        found: {
          'zh-Hans': `${name['zh-Hans']} 的数字不同：只在中文 ${list(onlyChinese)}；只在英文 ${list(onlyEnglish)}`,
          en: `numbers differ in ${name.en}: only in Chinese ${list(onlyChinese)}; only in English ${list(onlyEnglish)}`,
        },
        ...advice,
      },
    ];
  });
}
