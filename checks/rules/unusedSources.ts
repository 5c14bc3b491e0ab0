import type {Rule} from '../rule';
import {definedSources} from '../sources/definedSources';

/** Every source that is defined is named by a page: the list of sources is what the handbook rests on, no reading list. */
export const unusedSources: Rule = {
  name: 'unused-sources',
  check: (site) => {
    const named = new Set(site.articles.flatMap(({frontMatter}) => frontMatter.data.sources));
    return definedSources(site)
      .filter(({id}) => !named.has(id))
      .map(({id, file, line}) => ({
        file,
        line,
        found: {'zh-Hans': `没有页面用到来源 ${id}`, en: `no page names the source ${id}`},
        why: {
          'zh-Hans': '“全部来源”列着它，读者会以为有内容以它为依据；也没有人会去复核它。',
          en: 'The list of all sources shows it as something the handbook rests on, and nobody reviews it.',
        },
        remedy: {
          'zh-Hans': '在以它为依据的页面 sources 里写上；没有这样的页面，就删掉这一条。',
          en: 'Name it in the sources of the page that rests on it; where there is none, take it away.',
        },
      }));
  },
};
