import {isIndex} from '../article/article';
import {linksOf, targetOf} from '../article/links';
import type {Rule} from '../rule';
import {articlesIn} from '../site';
import {locales} from '../../src/locales';

/** A page that no other page of its language links to is found by search alone. Home and the area indexes are the roots. */
export const orphans: Rule = {
  name: 'orphans',
  check: (site) =>
    locales.flatMap((locale) => {
      const articles = articlesIn(site, locale);
      const linked = new Set(
        articles.flatMap((article) =>
          linksOf(article)
            .map(({url}) => targetOf(article, url).path)
            .filter((path) => path !== article.path),
        ),
      );
      return articles
        .filter((article) => !isIndex(article) && !linked.has(article.path))
        .map(({file}) => ({
          file,
          line: 1,
          found: {'zh-Hans': '没有别的页面链接到这一页', en: 'no other page links here'},
          why: {
            'zh-Hans': '没有链接的页只有搜索找得到，读者多半看不见它。',
            en: 'Without a link it is found by search alone, which most readers never use.',
          },
          remedy: {
            'zh-Hans': '在本栏目的 index.mdx 或相关文章里加一个链接。',
            en: 'Link to it from the area’s index.mdx or from a related article.',
          },
        }));
    }),
};
