import type {Answer} from '../../src/search/answer';
import type {Query} from './queries';

/** What one query got. */
export type Result = {
  readonly query: Query;
  /** Distinct pages of the rows, best first, as area/slug. */
  readonly pages: readonly string[];
  /** 1 for the first page; 0 where no right page is among the rows. */
  readonly rank: number;
};

/** Figures over the queries about our subject. Shares are 0 to 1. */
export type Score = {
  readonly count: number;
  readonly first: number;
  readonly firstThree: number;
  readonly mrr: number;
  readonly none: number;
  /** Queries off our subject that got rows all the same. */
  readonly wrong: number;
};

/** @returns A page's address as `area/slug`; `index` for the home page, `area/index` for an area's. */
function slugOf(url: string, base: string): string {
  const path = url.slice(base.length).replace(/\/$/u, '');
  return path === '' ? 'index' : path.includes('/') || path === 'selector' ? path : `${path}/index`;
}

/** @param base Root of the query's language. */
export function resultOf(query: Query, answer: Answer, base: string): Result {
  const pages = [...new Set(answer.rows.map(({url}) => slugOf(url, base)))];
  return {query, pages, rank: pages.findIndex((page) => query.pages.includes(page)) + 1};
}

export function scoreOf(results: readonly Result[]): Score {
  const ours = results.filter(({query}) => query.pages.length > 0);
  const share = (fits: (result: Result) => boolean) => ours.filter(fits).length / Math.max(1, ours.length);
  return {
    count: ours.length,
    first: share(({rank}) => rank === 1),
    firstThree: share(({rank}) => rank > 0 && rank <= 3),
    mrr: ours.reduce((sum, {rank}) => sum + (rank > 0 ? 1 / rank : 0), 0) / Math.max(1, ours.length),
    none: share(({pages}) => pages.length === 0),
    wrong: results.filter(({query, pages}) => query.pages.length === 0 && pages.length > 0).length,
  };
}
