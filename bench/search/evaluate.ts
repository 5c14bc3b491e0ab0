import {mostRows} from '../../src/search/answer';
import type {OpenIndex} from '../../src/search/openIndex';
import {search} from '../../src/search/search';
import {sourceLocale} from '../../src/locales';
import {openBuilt} from './builtIndex';
import {localeOf, type Query} from './queries';
import {resultOf, scoreOf, type Result, type Score} from './score';

/** The figures of one language. `slowest` is the longest time of any prefix of any query, in milliseconds. */
export type Evaluation = {
  readonly results: readonly Result[];
  readonly score: Score;
  readonly slowest: number;
  readonly at: string;
};

async function slowestPrefix(index: OpenIndex, queries: readonly Query[]): Promise<readonly [number, string]> {
  let slowest: [number, string] = [0, ''];
  for (const {q} of queries) {
    for (let end = 1; end <= q.length; end += 1) {
      const prefix = q.slice(0, end);
      const start = performance.now();
      await search(index, prefix, mostRows, true);
      const took = performance.now() - start;
      slowest = took > slowest[0] ? [took, prefix] : slowest;
    }
  }
  return slowest;
}

/**
 * @param build Folder of the built site.
 * @param queries Queries of any language; those of others are left out.
 * @param prefixes Whether to time every keystroke too.
 */
export async function evaluate(
  build: string,
  lang: Query['lang'],
  queries: readonly Query[],
  prefixes: boolean,
): Promise<Evaluation> {
  const locale = localeOf[lang];
  const index = await openBuilt(build, locale);
  const base = locale === sourceLocale ? '/' : `/${locale}/`;
  const mine = queries.filter((query) => query.lang === lang);
  const results: Result[] = [];
  for (const query of mine) {
    results.push(resultOf(query, await search(index, query.q, mostRows, true), base));
  }
  const [slowest, at] = prefixes ? await slowestPrefix(index, mine) : [0, ''];
  return {results, score: scoreOf(results), slowest, at};
}
