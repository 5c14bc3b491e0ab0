import type {Browser} from '@playwright/test';
import type {Locale} from '../../src/locales';
import {medians} from '../medians';
import {fastPhone, slowPhone, takePhone} from './phone';
import {firstResult, type FirstResult, type SearchBox} from './search';
import {firstVisit, type Visit} from './visit';

/** One page to measure, and how to search from it, if at all. */
export type Target = {
  /** Name in the table. */
  readonly name: string;
  readonly url: string;
  readonly locale: Locale;
  readonly search?: {readonly box: SearchBox; readonly query: string};
};

export type Measured = {
  readonly target: Target;
  /** Median of each figure over the runs. */
  readonly visit: Visit;
  readonly search?: FirstResult;
};

type Run = {readonly visit: Visit; readonly search?: FirstResult};

const browserLocale = {'zh-Hans': 'zh-CN', en: 'en-GB'} as const satisfies Record<Locale, string>;

async function run(browser: Browser, {url, locale, search}: Target, conditions = slowPhone): Promise<Run> {
  const phone = await takePhone(browser, conditions, browserLocale[locale]);
  try {
    const visit = await firstVisit(phone, url);
    return search ? {visit, search: await firstResult(phone, search.box, search.query)} : {visit};
  } finally {
    await phone.close();
  }
}

/**
 * Visits all targets in turn, so that the machine's drift hits all alike, each time on a fresh slow phone. One unthrottled round
 * before fills the server's cache.
 *
 * @param runs How often each is visited.
 */
export async function measure(browser: Browser, targets: readonly Target[], runs: number): Promise<Measured[]> {
  for (const target of targets) {
    await run(browser, target, fastPhone);
  }
  const all = new Map<Target, Run[]>(targets.map((target) => [target, []]));
  for (let round = 0; round < runs; round += 1) {
    for (const [target, done] of all) {
      done.push(await run(browser, target));
    }
  }
  return [...all].map(([target, done]) => {
    const searches = done.flatMap(({search}) => (search ? [search] : []));
    return {
      target,
      visit: medians(done.map(({visit}) => visit)),
      ...(searches.length > 0 ? {search: medians(searches)} : {}),
    };
  });
}
