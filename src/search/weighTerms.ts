import {isCommon} from './common';
import {isHan, termsOf} from './terms';
import {phraseOf, phrasesIn} from './phrases';
import {meantIn} from './meantIn';
import {stem} from './stem';

/** A term that is looked for: how much it counts, whether it is still being typed, and the words of the query that mean it. */
export type Wanted = {
  readonly text: string;
  readonly weight: number;
  readonly last: boolean;
  /** Empty where the term stands in the query itself. */
  readonly said: string;
  /** A whole keyword, which only the first files hold. */
  readonly phrase?: boolean;
};

const common = 0.12;
const single = 0.22;
/** What a whole keyword counts beside its parts: within a query, and where it is all of the query. */
const inFull = {within: 0.8, all: 3};

/** What a word of ours counts where the person said another one for it. */
const meant = 0.65;

function weight(text: string, length: number): number {
  if (isCommon(text)) {
    return common;
  }
  return isHan(text) && length === 1 ? single : 1;
}

type Part = {readonly factor: number; readonly said: string; readonly lastStart: number};

function add(into: Map<string, Wanted>, text: string, {factor, said, lastStart}: Part): void {
  for (const term of termsOf(text)) {
    const wanted = {text: term.text, weight: weight(term.text, term.length) * factor, said, last: term.start === lastStart};
    const before = into.get(term.text);
    if (!before) {
      into.set(term.text, wanted);
    } else {
      into.set(term.text, {...before, weight: Math.max(before.weight, wanted.weight), said: before.said || said});
    }
  }
}

/** @returns Neighbours as one word, which a page may write so: `charge-back`, `check list`. */
function joinedIn(query: string): readonly (readonly [said: string, text: string])[] {
  return [...query.matchAll(/([a-z]{2,})[ -](?=([a-z]{3,}))/gu)].map(({0: {length}, 1: first = '', 2: second = '', index}) => [
    query.slice(index, index + length + second.length),
    stem(first + second),
  ]);
}

/**
 * @param query A normalised query.
 * @returns Its terms and those of the synonyms it contains, each once, with what it counts.
 */
export function weighTerms(query: string): readonly Wanted[] {
  const wanted = new Map<string, Wanted>();
  const tail = /[a-z][a-z0-9]*$/u.exec(query);
  add(wanted, query, {factor: 1, said: '', lastStart: tail ? tail.index : -1});
  const all = phraseOf(query);
  for (const phrase of phrasesIn(query)) {
    wanted.set(phrase, {text: phrase, weight: phrase === all ? inFull.all : inFull.within, said: '', last: false, phrase: true});
  }
  for (const [said, text] of joinedIn(query)) {
    if (!wanted.has(text)) {
      wanted.set(text, {text, weight: meant, said, last: false, phrase: true});
    }
  }
  for (const [said, ours] of meantIn(query)) {
    add(wanted, ours, {factor: meant / Math.sqrt(ours.split(' ').length), said, lastStart: -1});
  }
  return [...wanted.values()];
}
