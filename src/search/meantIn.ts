import {stem} from './stem';
import {synonyms, type Synonym} from './synonyms';

const han = /[\u3400-\u9fff]/u;

type Word = {readonly text: string; readonly start: number; readonly end: number};

function wordsOf(text: string): readonly Word[] {
  return [...text.matchAll(/[a-z0-9]+/gu)].map(({0: word, index}) => ({
    text: stem(word),
    start: index,
    end: index + word.length,
  }));
}

/** Those that begin alike are together, so that a long list costs a query nothing. */
const byFirstWord = new Map<string, (readonly [stems: readonly string[], ours: string])[]>();
const chinese = synonyms.filter(([said]) => han.test(said));
for (const [said, ours] of synonyms) {
  const [first, ...rest] = han.test(said) ? [] : wordsOf(said).map(({text}) => text);
  if (first !== undefined) {
    byFirstWord.set(first, [...(byFirstWord.get(first) ?? []), [rest, ours]]);
  }
}

/**
 * Latin words are compared by their stems, so that one line serves `crash`, `crashes` and `crashed`.
 *
 * @param query A normalised query.
 * @returns The words of it that mean others of ours, as they stand in it, with those.
 */
export function meantIn(query: string): readonly Synonym[] {
  const words = wordsOf(query);
  const english = words.flatMap(({text, start}, at) =>
    (byFirstWord.get(text) ?? []).flatMap(([rest, ours]): readonly Synonym[] => {
      const last = words[at + rest.length];
      const same = rest.every((word, step) => words[at + 1 + step]?.text === word);
      return last && same ? [[query.slice(start, last.end), ours]] : [];
    }),
  );
  return [...chinese.filter(([said]) => query.includes(said)), ...english];
}
