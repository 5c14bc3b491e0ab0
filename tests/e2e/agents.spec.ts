import {evaluate} from '../../bench/search/evaluate';
import type {Query} from '../../bench/search/queries';
import {expect, test} from './site';

/** What an agent looks for, and the page that has it. */
const wanted = {
  zh: [
    ['怎么发链接', 'support/linking'],
    ['编号表', 'support/all-ids'],
    ['六种结论能说什么', 'support/replies'],
    ['哪些话不能写', 'support/replies'],
    ['要收集的数据', 'support/evidence-list'],
    ['升级的顺序', 'support/replies'],
    ['现成回复', 'support/ready-replies'],
    ['所有清单', 'support/checklists'],
  ],
  en: [
    ['how to link', 'support/linking'],
    ['all ids', 'support/all-ids'],
    ['what each verdict lets you say', 'support/replies'],
    ['what not to write in a reply', 'support/replies'],
    ['evidence to collect', 'support/evidence-list'],
    ['escalation order', 'support/replies'],
    ['ready replies', 'support/ready-replies'],
    ['all checklists', 'support/checklists'],
  ],
} as const;

test('everything that agents need is found by the search', async ({lang}) => {
  const short = lang === 'en' ? 'en' : 'zh';
  const queries = wanted[short].map(([q, page]): Query => ({id: page, lang: short, q, pages: [page], kind: ['agent']}));
  const {results} = await evaluate('build', short, queries, false);
  const missed = results.filter(({rank}) => rank === 0 || rank > 3);
  expect(missed.map(({query, pages}) => `${query.q}: ${pages.join(' ')}`)).toEqual([]);
});
