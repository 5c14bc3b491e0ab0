import type {Locale, Localized} from '../../src/locales';
import type {Article} from '../article/article';
import {lineAt} from '../article/prose';
import {lengthOf, sentencesOf} from '../prose/sentences';
import type {Finding, Rule} from '../rule';

/** Han characters, or words, in one sentence. The longest that stood in a reviewed article had 59 and 38. */
const longest: Readonly<Record<Locale, number>> = {'zh-Hans': 60, en: 40};
/** The same on average over an article: beyond it a page is hard work from end to end. Reviewed articles had up to 24 and 15. */
const average: Readonly<Record<Locale, number>> = {'zh-Hans': 28, en: 18};
/** Fewer sentences say nothing about a page. */
const enough = 10;

/** An enumeration is long and easy to read all the same. */
const isList = (text: string) => (text.match(/[、,]/gu)?.length ?? 0) >= 6;

const unit: Localized<Localized> = {
  'zh-Hans': {'zh-Hans': '个汉字', en: 'Chinese characters'},
  en: {'zh-Hans': '个单词', en: 'words'},
};

const why: Localized = {
  'zh-Hans': '读者一边看手机一边应付顾客，长句读到后面就忘了前面，“不要”“除非”也容易漏掉。',
  en: 'It is read with a customer waiting: at the end of a long sentence its beginning is gone, and a “not” is easily missed.',
};

function findingsOf({file, locale, sections, frontMatter}: Article): readonly Finding[] {
  const blocks = sections.flatMap((section) => section.blocks).filter(({row, depth}) => !row && depth >= 0);
  const sentences = blocks.flatMap((block) =>
    sentencesOf(block.text, locale).map(({text, index}) => ({text, line: lineAt(block, index), length: lengthOf(text, locale)})),
  );
  const {'zh-Hans': zhUnit, en: enUnit} = unit[locale];
  const long = sentences
    .filter(({text, length}) => length > longest[locale] && !isList(text))
    .map(({line, length}): Finding => {
      const [has, most] = [String(length), String(longest[locale])];
      return {
        file,
        line,
        found: {
          'zh-Hans': `一句话有 ${has} ${zhUnit}，最好不超过 ${most}`,
          en: `a sentence of ${has} ${enUnit}, better up to ${most}`,
        },
        why,
        remedy: {
          'zh-Hans': '拆成两三句，一句一个意思；要列举的，改成列表。',
          en: 'Make two or three of it, one thought each; turn an enumeration into a list.',
        },
        warning: true,
      };
    });
  const counted = sentences.filter(({length}) => length > 2);
  const mean = counted.reduce((sum, {length}) => sum + length, 0) / counted.length;
  if (counted.length < enough || mean <= average[locale]) {
    return long;
  }
  const [has, most] = [mean.toFixed(1), String(average[locale])];
  const hard: Finding = {
    file,
    line: frontMatter.lines.length + 3,
    found: {
      'zh-Hans': `整页平均一句 ${has} ${zhUnit}，最好不超过 ${most}`,
      en: `${has} ${enUnit} a sentence on average, better up to ${most}`,
    },
    why,
    remedy: {'zh-Hans': '先改最长的几句：一句一个意思。', en: 'Begin with the longest sentences: one thought each.'},
    warning: true,
  };
  return [...long, hard];
}

/** Sentences can be read in one breath. A warning: a good writer may know better. */
export const sentences: Rule = {name: 'sentences', check: (site) => site.articles.flatMap(findingsOf)};
