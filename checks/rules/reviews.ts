import {reviewDays, reviewDue} from '../../src/content/reviewDue';
import {reviewState} from '../../src/content/reviewState';
import {readPage} from '../../src/content/readPage';
import {sourceLocale} from '../../src/locales';
import {fieldLine} from '../article/frontMatter';
import type {Rule} from '../rule';
import {articlesIn} from '../site';

/**
 * Pages are held against their sources in time. A warning, never a failure: a day that passes must not break a build that has
 * nothing to do with it (decisions/086). Looked at in Chinese: both languages have the same date, as `parity` demands.
 */
export const reviews: Rule = {
  name: 'reviews',
  check: (site) =>
    articlesIn(site, sourceLocale).flatMap(({file, path, frontMatter}) => {
      const read = readPage(path, frontMatter.data);
      if ('errors' in read) {
        return []; // the rule `front-matter` reports it
      }
      const {reviewed, sources} = read.page;
      const due = reviewDue(reviewed, sources);
      const state = reviewState(due, site.today);
      const days = String(reviewDays(sources));
      const reason =
        days === '90'
          ? {
              'zh-Hans': '这一页说到法规、费用或电话，这些变得快',
              en: 'the page speaks of rules, fees or telephone lines, which change soon',
            }
          : {'zh-Hans': '机具和流程也会变', en: 'terminals and procedures change too'};
      return state === 'current'
        ? []
        : [
            {
              file,
              line: fieldLine(frontMatter, 'reviewed'),
              found:
                state === 'overdue'
                  ? {'zh-Hans': `复核已过期：应在 ${due} 前再核对`, en: `the review is overdue: it was due by ${due}`}
                  : {'zh-Hans': `快到复核日期：${due}`, en: `the review is due by ${due}`},
              why: {
                'zh-Hans': `${reason['zh-Hans']}，${days} 天没有核对，就可能在教人做错的事；过期后页面上会写明。`,
                en: `${reason.en}; unchecked for ${days} days it may teach what is wrong. Once overdue, the page says so.`,
              },
              remedy: {
                'zh-Hans': '逐条对照来源（尤其是官方页面），该改的改，再把两种语言的 reviewed 都改成今天。',
                en: 'Hold each statement against its source, official pages above all, mend it, then set reviewed to today in both languages.',
              },
              warning: true,
            },
          ];
    }),
};
