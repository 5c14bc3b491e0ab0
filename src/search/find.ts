import type {OpenIndex, Words} from './openIndex';
import {hitsOfAll} from './scoreTerms';
import {isHan} from './terms';
import type {Wanted} from './weighTerms';

/** What a hit in the running text counts beside one in a title or among the keywords. */
const bodyWeight = 0.45;

/** What a hit in a page's sayings counts. */
const askedWeight = 1;

type Shard = (term: string) => Promise<Words>;

/** What was found of a query. Units are named by their numbers. */
export type Found = {
  readonly scores: ReadonlyMap<number, number>;
  /** For each term the units that hold it. */
  readonly holders: ReadonlyMap<Wanted, ReadonlySet<number>>;
  /** For each unit the place of its section whose text fits best; -1 is the top. */
  readonly sections: ReadonlyMap<number, number>;
};

/**
 * Looks into the full text. A page counts by its best section: many sections that each hold one of the words are no answer.
 *
 * @param wanted What is looked for; single Chinese characters are not in the full text's files.
 */
async function addBodies(index: OpenIndex, wanted: readonly Wanted[], found: Accumulated): Promise<void> {
  const looked = wanted.filter(({text, phrase}) => phrase !== true && (!isHan(text) || text.length > 1));
  const [{owners, places}, hits] = await Promise.all([
    index.sections(),
    hitsOfAll(
      looked.map((term) => ({...term, last: false})),
      index.bodies,
    ),
  ]);
  const sums = new Map<number, number>();
  looked.forEach((term, at) => {
    for (const [section, impact] of hits[at] ?? []) {
      const owner = owners[section];
      if (owner !== undefined) {
        sums.set(section, (sums.get(section) ?? 0) + impact * term.weight * bodyWeight);
        found.holders.get(term)?.add(owner);
      }
    }
  });
  const best = new Map<number, number>();
  for (const [section, score] of sums) {
    const owner = owners[section];
    if (owner !== undefined && score > (best.get(owner) ?? 0)) {
      best.set(owner, score);
      found.sections.set(owner, places[section] ?? -1);
    }
  }
  for (const [unit, score] of best) {
    found.scores.set(unit, (found.scores.get(unit) ?? 0) + score);
  }
}

type Accumulated = {
  readonly scores: Map<number, number>;
  readonly holders: Map<Wanted, Set<number>>;
  readonly sections: Map<number, number>;
};

/** Looks into lists that name units. */
async function addUnits(wanted: readonly Wanted[], shard: Shard, factor: number, found: Accumulated): Promise<void> {
  const hits = await hitsOfAll(wanted, shard);
  wanted.forEach((term, at) => {
    const holders = found.holders.get(term) ?? new Set();
    found.holders.set(term, holders);
    for (const [unit, impact] of hits[at] ?? []) {
      holders.add(unit);
      found.scores.set(unit, (found.scores.get(unit) ?? 0) + impact * term.weight * factor);
    }
  });
}

/**
 * Adds up what the terms add to each unit: titles, headings, keywords and descriptions first, the best section's text behind them.
 *
 * @param withBodies Whether to look into the full text too.
 */
export async function find(index: OpenIndex, wanted: readonly Wanted[], withBodies: boolean): Promise<Found> {
  const found: Accumulated = {scores: new Map(), holders: new Map(), sections: new Map()};
  await addUnits(wanted, index.words, 1, found);
  if (withBodies) {
    await addUnits(wanted, index.asked, askedWeight, found);
    await addBodies(index, wanted, found);
  }
  return found;
}
