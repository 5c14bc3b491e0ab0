import {likenesses} from './likenesses';

/**
 * @returns True if one change (a letter more, less, other, or two swapped) makes one word the other; two changes from eight
 * letters on.
 */
export function isTypoOf(typed: string, word: string): boolean {
  const allowed = typed.length >= 8 ? 2 : 1;
  if (typed.length < 4 || Math.abs(typed.length - word.length) > allowed) {
    return false;
  }
  let before: number[] = [];
  let row = Array.from({length: word.length + 1}, (_, at) => at);
  for (let at = 1; at <= typed.length; at += 1) {
    const next = [at];
    for (let to = 1; to <= word.length; to += 1) {
      const same = typed[at - 1] === word[to - 1];
      let cost = Math.min((row[to] ?? 0) + 1, (next[to - 1] ?? 0) + 1, (row[to - 1] ?? 0) + (same ? 0 : 1));
      if (at > 1 && to > 1 && typed[at - 1] === word[to - 2] && typed[at - 2] === word[to - 1]) {
        cost = Math.min(cost, (before[to - 2] ?? 0) + 1);
      }
      next.push(cost);
    }
    before = row;
    row = next;
  }
  return (row[word.length] ?? allowed + 1) <= allowed;
}

/** Most words that a half-typed word is taken for. */
const mostCompletions = 24;

/** What a word counts that was found in no better way. */
const guess = 0.5;

/**
 * @param typed A Latin word that the vocabulary does not have, or that is still being typed.
 * @param vocabulary Words of the index.
 * @returns The words it may begin or misspell, each with what it counts; if none, those that look or sound like it.
 */
export function similarWords(typed: string, vocabulary: readonly string[]): readonly (readonly [word: string, weight: number])[] {
  const similar: (readonly [string, number])[] = [];
  for (const word of vocabulary) {
    if (word !== typed && typed.length >= 2 && word.startsWith(typed)) {
      similar.push([word, 0.4 + 0.5 * (typed.length / word.length)]);
    } else if (isTypoOf(typed, word)) {
      similar.push([word, 0.6]);
    }
  }
  const found = similar.length > 0 ? similar : likenesses(typed, vocabulary).map((word) => [word, guess] as const);
  return [...found].sort((a, b) => b[1] - a[1]).slice(0, mostCompletions);
}
