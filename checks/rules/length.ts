import type {Locale} from '../../src/locales';
import {isIndex, type Article} from '../article/article';
import {fieldsOf} from '../article/frontMatter';
import {lengthOf} from '../prose/sentences';
import type {Finding, Rule} from '../rule';

/** Han characters, or words, of an article: at least, at most, and at most where part of it is a table to look things up in. */
const bounds = {
  'zh-Hans': {least: 300, most: 700, withTable: 950},
  // What 300 to 700 characters come to in English, as the first hundred pages showed.
  en: {least: 220, most: 650, withTable: 750},
} as const satisfies Readonly<Record<Locale, unknown>>;

/** @returns Length of the text below the front matter, in Han characters or words. */
export function bodyLength({sections, locale}: Article): number {
  return sections.flatMap(({blocks}) => blocks).reduce((sum, {text}) => sum + lengthOf(text, locale), 0);
}

/** Sheets to print are drawn by a component and hardly have text of their own. */
const isSheet = ({text}: Article) => /<(?:CounterCard|ShiftSheet)\b/u.test(text);

/** Reference pages are looked things up in, support pages are worked from; every other page is read at a counter. */
function bodyFindings(article: Article): readonly Finding[] {
  const {file, path, tree, locale, sections, frontMatter} = article;
  if (!tree || isIndex(article) || isSheet(article) || /^(?:reference|support)\//u.test(path)) {
    return [];
  }
  const length = bodyLength(article);
  const bodyUnit = locale === 'en' ? {'zh-Hans': '个英文单词', en: 'words'} : {'zh-Hans': '个汉字', en: 'Chinese characters'};
  const hasTable = sections.some(({blocks}) => blocks.some(({row}) => row));
  const {least} = bounds[locale];
  const most = bounds[locale][hasTable ? 'withTable' : 'most'];
  if (length >= least && length <= most) {
    return [];
  }
  return [
    {
      file,
      line: frontMatter.lines.length + 3,
      found: {
        'zh-Hans': `正文 ${String(length)} ${bodyUnit['zh-Hans']}，应为 ${String(least)} 到 ${String(most)}`,
        en: `${String(length)} ${bodyUnit.en} of text, expected ${String(least)} to ${String(most)}`,
      },
      why: {
        'zh-Hans': '读者站在收银台前，后面有人排队；太长没人读完，太短答不了问题。',
        en: 'It is read at a counter with a queue: a long page is not read, a short one does not answer.',
      },
      remedy: {
        'zh-Hans': '一页只答一种情况；长的拆开或删去，短的并入相近的页。',
        en: 'A page answers one situation: split or cut a long one, merge a short one.',
      },
    },
  ];
}

function replyFindings(article: Article): readonly Finding[] {
  const chinese = article.locale === 'zh-Hans';
  const most = chinese ? 70 : 160;
  return fieldsOf(article.frontMatter, ['reply']).flatMap(({text, line}) => {
    const length = chinese ? lengthOf(text, 'zh-Hans') : Array.from(text).length;
    return length <= most
      ? []
      : [
          {
            file: article.file,
            line,
            found: {
              'zh-Hans': `reply 有 ${String(length)} ${chinese ? '个汉字' : '个字符'}，最多 ${String(most)}`,
              en: `the reply has ${String(length)} ${chinese ? 'Chinese characters' : 'characters'}, at most ${String(most)}`,
            },
            why: {
              'zh-Hans': '客服把它作为一条短信发出去；超长会被拆成两条，后一条常常没人看。',
              en: 'Agents send it as one text message; a longer one is cut in two, and the second is seldom read.',
            },
            remedy: {
              'zh-Hans': '只留结论、下一步和“先不要再付”，其余放在正文里。',
              en: 'Keep the verdict, the next step and “do not pay again”; the rest belongs in the text.',
            },
          },
        ];
  });
}

/** An answer fits a screen and a reply fits a message. */
export const length: Rule = {
  name: 'length',
  check: (site) => [...site.articles.flatMap(bodyFindings), ...site.articles.flatMap(replyFindings)],
};
