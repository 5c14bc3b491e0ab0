import type {Article} from '../article/article';
import {elementsOf} from '../article/elements';
import {fieldsOf} from '../article/frontMatter';
import {lineAt} from '../article/prose';
import type {Finding, Rule} from '../rule';
import {articlesIn} from '../site';

/** Front matter that readers see. Keywords are not shown, and people search in both languages. */
const shown = ['title', 'sidebar_label', 'description', 'reply', 'now', 'never', 'call', 'say'];

/** Han characters and full-width signs, except 〔〕, which are part of official document numbers. */
const chinese = /[\p{Script=Han}\u3000-\u3013\u3016-\u303F\uFF01-\uFF65\uFFE5]+/gu;

type Piece = {readonly text: string; readonly line: number};

function piecesOf({frontMatter, sections, tree}: Article): readonly Piece[] {
  const attributes = elementsOf(tree).flatMap(({attributes: given, line}) =>
    [...given.values()].flatMap((text) => (typeof text === 'string' ? [{text, line}] : [])),
  );
  return [...fieldsOf(frontMatter, shown), ...sections.flatMap(({blocks}) => blocks), ...attributes];
}

/** One finding for each line, with everything that stands there. */
function findingsOf(article: Article): readonly Finding[] {
  const lines = new Map<number, string[]>();
  for (const piece of piecesOf(article)) {
    for (const match of piece.text.matchAll(chinese)) {
      const line = lineAt(piece, match.index);
      lines.set(line, [...(lines.get(line) ?? []), match[0]]);
    }
  }
  return [...lines].map(([line, words]) => ({
    file: article.file,
    line,
    found: {
      'zh-Hans': `英文里有中文字或全角标点：${words.join(' ')}`,
      en: `Chinese characters or full-width signs: ${words.join(' ')}`,
    },
    why: {
      'zh-Hans': '读不懂中文的人，读到这里就断了。',
      en: 'A reader who knows no Chinese loses the sentence here.',
    },
    remedy: {
      'zh-Hans': '屏幕或纸上的原文放进 <Zh>…</Zh>，旁边写英文意思；标点用半角。',
      en: 'Put wording from a screen or paper into <Zh>…</Zh> with its meaning beside it; use half-width punctuation.',
    },
  }));
}

/** English pages are English: a reader who cannot read Chinese loses the sentence otherwise. */
export const hanInEnglish: Rule = {
  name: 'han-in-english',
  check: (site) => articlesIn(site, 'en').flatMap(findingsOf),
};
