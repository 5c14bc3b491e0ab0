import type {OpenIndex} from './openIndex';
import {hitsOf} from './scoreTerms';
import {isHan} from './terms';
import type {Wanted} from './weighTerms';

/** What a hit in the running text counts beside one in a title or among the keywords. */
const bodyWeight = 0.45;

/**
 * Looks into the full text. A page counts by its best section: many sections that each hold one of the words are no answer.
 *
 * @param wanted What is looked for; single Chinese characters are not in the full text's files.
 * @returns For each unit the score of its best section, and that section's place in the page.
 */
export async function bestSections(
  index: OpenIndex,
  wanted: readonly Wanted[],
): Promise<ReadonlyMap<number, {readonly score: number; readonly place: number}>> {
  const looked = wanted.filter(({text}) => !isHan(text) || text.length > 1);
  const [{owners, places}, ...hits] = await Promise.all([
    index.sections(),
    ...looked.map((term) => hitsOf({...term, last: false}, index.bodies)),
  ]);
  const sums = new Map<number, number>();
  for (const {wanted: term, postings} of hits) {
    for (const [section, impact] of postings) {
      sums.set(section, (sums.get(section) ?? 0) + impact * term.weight * bodyWeight);
    }
  }
  const best = new Map<number, {score: number; place: number}>();
  for (const [section, score] of sums) {
    const owner = owners[section];
    if (owner !== undefined && score > (best.get(owner)?.score ?? 0)) {
      best.set(owner, {score, place: places[section] ?? -1});
    }
  }
  return best;
}
