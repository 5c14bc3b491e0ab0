import {commonCharacters, isCommon} from './common';
import {isHan, termsOf} from './terms';

/** How much of a query something holds: characters of Chinese words and Latin words that say something. */
export type Cover = {
  readonly held: number;
  readonly all: number;
  /** Whether every word is on some page, though not all on one; of Latin words only, and false where there are others. */
  readonly familiar: boolean;
};

/** What a Latin word counts that a page may hold, and one that no page has: it tells of another subject, unless it is an amount. */
const latin = {known: 2, unknown: 3};

/**
 * Single Chinese characters are in every text, so that a character counts as held only within a pair that is.
 *
 * @param query A normalised query.
 * @param holds Whether a term is held.
 * @param known Whether any page has a term.
 * @param said Words of the query whose meaning is held in other words.
 */
export function coverOf(
  query: string,
  holds: (term: string) => boolean,
  known: (term: string) => boolean,
  said: Iterable<string>,
): Cover {
  const terms = termsOf(query);
  const saying = new Map<number, number>();
  const held = new Set<number>();
  for (const {text, start, length} of terms) {
    if (!isHan(text)) {
      if (!isCommon(text) && (known(text) || /[a-z]/u.test(text))) {
        saying.set(start, known(text) ? latin.known : latin.unknown);
        if (holds(text)) {
          held.add(start);
        }
      }
    } else if (length === 1 && !commonCharacters.has(text)) {
      saying.set(start, 1);
    } else if (length === 2 && !isCommon(text) && holds(text)) {
      held.add(start).add(start + 1);
    }
  }
  if (terms.length === 1 && terms[0] && holds(terms[0].text)) {
    held.add(terms[0].start);
  }
  for (const words of said) {
    const from = query.indexOf(words);
    const end = from < 0 ? from : from + words.length;
    for (let at = from; at < end; at += 1) {
      held.add(at);
    }
  }
  let all = 0;
  let sum = 0;
  for (const [at, weight] of saying) {
    all += weight;
    sum += held.has(at) ? weight : 0;
  }
  const familiar = terms.every(({text}) => !isHan(text) && (isCommon(text) || !/[a-z]/u.test(text) || known(text)));
  return {held: sum, all, familiar};
}
