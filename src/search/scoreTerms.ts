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

/** What each file has answered for words that nobody wrote: all of its words are compared with them, and they stay in a growing query. */
const answered = new WeakMap<Words, Map<string, readonly Posting[]>>();

function likened({text, last}: Wanted, words: Words, exact: readonly Posting[]): readonly Posting[] {
  const before = answered.get(words) ?? new Map<string, readonly Posting[]>();
  answered.set(words, before);
  const key = last ? `${text}…` : text;
  const similar = () => similarWords(text, words.vocabulary).filter(([word]) => exact.length === 0 || word.startsWith(text));
  const hits =
    before.get(key) ?? strongest([[exact, 1], ...similar().map(([word, weight]) => [words.look(word), weight] as const)]);
  before.set(key, hits);
  return hits;
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
  return likened(wanted, words, exact);
}
