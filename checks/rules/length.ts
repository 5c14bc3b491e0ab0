import {isIndex, type Article} from '../article/article';
import {fieldsOf} from '../article/frontMatter';
import type {Finding, Rule} from '../rule';
import {articlesIn} from '../site';

const han = (text: string) => text.match(/\p{Script=Han}/gu)?.length ?? 0;

/** Han characters of the text below the front matter. */
function bodyLength({sections}: Article): number {
  return sections.flatMap(({blocks}) => blocks).reduce((sum, {text}) => sum + han(text), 0);
}

/** Sheets to print are drawn by a component and hardly have text of their own. */
const isSheet = ({text}: Article) => /<(?:CounterCard|ShiftSheet)\b/u.test(text);

/** Reference pages are looked things up in, support pages are worked from; every other page is read at a counter. */
function bodyFindings(article: Article): readonly Finding[] {
  const {file, path, tree, sections, frontMatter} = article;
  if (!tree || isIndex(article) || isSheet(article) || /^(?:reference|support)\//u.test(path)) {
    return [];
  }
  const length = bodyLength(article);
  const hasTable = sections.some(({blocks}) => blocks.some(({row}) => row));
  const most = hasTable ? 950 : 700;
  if (length >= 300 && length <= most) {
    return [];
  }
  return [
    {
      file,
      line: frontMatter.lines.length + 3,
      found: {
        'zh-Hans': `正文 ${String(length)} 个汉字，应为 300 到 ${String(most)}`,
        en: `${String(length)} Chinese characters of text, expected 300 to ${String(most)}`,
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
    const length = chinese ? han(text) : Array.from(text).length;
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
            remedy: {'zh-Hans': '它要能作为一条短信发出去。', en: 'It is sent as one short message.'},
          },
        ];
  });
}

/** An answer fits a screen and a reply fits a message. */
export const length: Rule = {
  name: 'length',
  check: (site) => [...articlesIn(site, 'zh-Hans').flatMap(bodyFindings), ...site.articles.flatMap(replyFindings)],
};
