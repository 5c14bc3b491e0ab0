import {articleFile} from '../../plugins/site-pages/articleRoots';
import {locales, type Locale} from '../../src/locales';
import type {Rule} from '../rule';
import {articleAt} from '../site';

const language = {
  'zh-Hans': {'zh-Hans': '中文', en: 'Chinese'},
  en: {'zh-Hans': '英文', en: 'English'},
} as const satisfies Readonly<Record<Locale, Readonly<Record<Locale, string>>>>;

/** Each page exists in both languages: a language link that leads nowhere leaves the reader alone. */
export const pairs: Rule = {
  name: 'pairs',
  check: (site) =>
    site.articles.flatMap(({locale, file, path}) =>
      locales
        .filter((other) => other !== locale && !articleAt(site, other, path))
        .map((other) => ({
          file,
          line: 1,
          found: {
            'zh-Hans': `没有${language[other]['zh-Hans']}页`,
            en: `there is no ${language[other].en} page`,
          },
          why: {
            'zh-Hans': '语言切换会落空，那种语言的读者得不到答案。',
            en: 'The language link leads nowhere, and readers of that language get no answer.',
          },
          remedy: {
            'zh-Hans': `请写 ${articleFile(other, path)}，或者两边一起移走。`,
            en: `Write ${articleFile(other, path)}, or take both away.`,
          },
        })),
    ),
};
