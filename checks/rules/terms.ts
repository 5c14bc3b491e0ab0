import type {Audience} from '../../src/content/audiences';
import {glossary} from '../../src/content/glossary';
import {sourceLocale} from '../../src/locales';
import {isIndex, type Article} from '../article/article';
import type {Finding, Rule} from '../rule';
import {articlesIn} from '../site';
import {firstUse} from '../terms/firstUse';
import {hardTerms} from '../terms/hardTerms';

/** Reference and support pages are looked up and worked from by people of the trade. */
const lookedUp = /^(?:reference|support)\//u;

function findingsOf({file, tree, frontMatter: {data}}: Article): readonly Finding[] {
  const audience: readonly unknown[] = Array.isArray(data.audience) ? data.audience : [];
  return hardTerms.flatMap(([id, unknownTo]) => {
    const word = glossary[id].term[sourceLocale];
    const forWhom = unknownTo.some((one: Audience) => audience.includes(one));
    // A page that has the term for its title is its explanation.
    const use = tree && forWhom && !String(data.title).includes(word) ? firstUse(tree, word) : undefined;
    return !use || use.explained
      ? []
      : [
          {
            file,
            line: use.line,
            found: {'zh-Hans': `第一次用“${word}”时没有解释`, en: `the term ${word} is not explained where it is first used`},
            why: {
              'zh-Hans': '这一页的读者里有人没听过它，读到这里就不知道说的是谁、是什么。',
              en: 'Some of this page’s readers never heard it, and no longer know who or what is meant.',
            },
            remedy: {
              'zh-Hans': `写成 <Term id="${id}">${word}</Term>，或链接到解释它的页；英文页同一处也写上 <Term id="${id}">。`,
              en: `Write <Term id="${id}">…</Term> around it, or link it to the page that explains it; do the same on the English page.`,
            },
          },
        ];
  });
}

/**
 * A term that readers cannot guess is explained where it first stands. Looked at in Chinese only: the rule `parity` wants the same
 * terms in English.
 */
export const terms: Rule = {
  name: 'terms',
  check: (site) =>
    articlesIn(site, sourceLocale)
      .filter((article) => !isIndex(article) && !lookedUp.test(article.path))
      .flatMap(findingsOf),
};
