import {linksOf} from '../article/links';
import {isOtherLanguage} from '../links/otherLanguage';
import type {Rule} from '../rule';

/** No article links into a language by name: both halves of a page have the same relative links. */
export const sameLanguage: Rule = {
  name: 'same-language',
  check: (site) =>
    site.articles.flatMap((article) =>
      linksOf(article)
        .filter(({url}) => isOtherLanguage(url))
        .map(({url, line}) => ({
          file: article.file,
          line,
          found: {'zh-Hans': `链接写死了语言：${url}`, en: `a link that names a language: ${url}`},
          why: {
            'zh-Hans': '读者会突然看到读不懂的语言；切换语言是页顶那个链接的事。',
            en: 'The reader suddenly meets a language they may not read; switching is what the link on top of the page is for.',
          },
          remedy: {
            'zh-Hans': '写本语言里的相对路径，如 ../merchant/reprint.mdx；两边写法相同。',
            en: 'Write the relative path within this language, such as ../merchant/reprint.mdx; it is the same in both.',
          },
        })),
    ),
};
