import type {Words} from './openIndex';
import type {Posting} from './postings';
import {similarWords} from './similarWords';
import {isHan} from './terms';
import type {Wanted} from './weighTerms';

/** For each unit the greatest of what several words add, each times its weight. */
function strongest(lists: readonly (readonly [readonly Posting[], number])[]): readonly Posting[] {
  const best = new Map<number, number>();
  for (const [postings, weight] of lists) {
    for (const [unit, impact] of postings) {
      best.set(unit, Math.max(best.get(unit) ?? 0, impact * weight));
    }
  }
  return [...best];
}

/**
 * Looks a term up. A Latin word that nobody wrote is taken for what it misspells, the last one also for what it begins.
 *
 * @param wanted The term.
 * @param shard Finds the file of a term.
 */
export async function hitsOf(wanted: Wanted, shard: (term: string) => Promise<Words>): Promise<readonly Posting[]> {
  const words = await shard(wanted.text);
  const exact = words.look(wanted.text);
  if (
    wanted.phrase === true ||
    isHan(wanted.text) ||
    /\d/u.test(wanted.text) ||
    wanted.text.length < 2 ||
    (exact.length > 0 && !wanted.last)
  ) {
    return exact;
  }
  const similar = similarWords(wanted.text, words.vocabulary).filter(
    ([word]) => exact.length === 0 || word.startsWith(wanted.text),
  );
  return strongest([[exact, 1], ...similar.map(([word, weight]) => [words.look(word), weight] as const)]);
}
