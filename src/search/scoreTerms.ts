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
 * @param words The file that holds it.
 */
function hitsOf(wanted: Wanted, words: Words): readonly Posting[] {
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

/**
 * @param terms What is looked up.
 * @param shard Finds the file of a term; the same promise for the same file.
 * @returns The file of each. A long query has a thousand terms in a handful of files: each file is waited for once.
 */
export async function filesOf(terms: readonly string[], shard: (term: string) => Promise<Words>): Promise<readonly Words[]> {
  const asked = terms.map(shard);
  const different = [...new Set(asked)];
  const files = await Promise.all(different);
  const place = new Map(different.map((promise, at) => [promise, files[at]]));
  return asked.flatMap((promise) => place.get(promise) ?? []);
}

/** @returns What each term is found in, parallel to the terms. */
export async function hitsOfAll(
  wanted: readonly Wanted[],
  shard: (term: string) => Promise<Words>,
): Promise<readonly (readonly Posting[])[]> {
  const files = await filesOf(
    wanted.map(({text}) => text),
    shard,
  );
  return wanted.map((term, at) => {
    const words = files[at];
    return words ? hitsOf(term, words) : [];
  });
}
