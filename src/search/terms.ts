import {stem} from './stem';

/** A term of a text, and where it stands there. */
export type Term = {readonly text: string; readonly start: number; readonly length: number};

const runs = /[\u3400-\u9fff]+|[a-z0-9]+/gu;
const han = /^[\u3400-\u9fff]/u;

/** @returns True for a term of Chinese characters. */
export const isHan = (term: string): boolean => han.test(term);

/**
 * Chinese has no spaces: each character and each pair of neighbours is a term, so that no dictionary is needed and no word is
 * cut wrongly. Latin words are stemmed; runs with a digit stay as they are, because they are codes and amounts.
 *
 * @param text Normalised text.
 * @returns Its terms in the order in which they stand.
 */
export function termsOf(text: string): readonly Term[] {
  const terms: Term[] = [];
  for (const match of text.matchAll(runs)) {
    const [run] = match;
    const start = match.index;
    if (!isHan(run)) {
      terms.push({text: stem(run), start, length: run.length});
      continue;
    }
    for (let at = 0; at < run.length; at += 1) {
      terms.push({text: run.charAt(at), start: start + at, length: 1});
      if (at + 1 < run.length) {
        terms.push({text: run.slice(at, at + 2), start: start + at, length: 2});
      }
    }
  }
  return terms;
}
