import {isCommon} from './common';
import {isHan, termsOf} from './terms';
import {synonyms} from './synonyms';

/** A term that is looked for: how much it counts, and whether the words it came from are the person's own. */
export type Wanted = {readonly text: string; readonly weight: number; readonly own: boolean; readonly last: boolean};

const common = 0.12;
const single = 0.22;
const meant = 0.75;

function weight(text: string, length: number): number {
  if (isCommon(text)) {
    return common;
  }
  return isHan(text) && length === 1 ? single : 1;
}

function add(into: Map<string, Wanted>, text: string, factor: number, own: boolean, lastStart: number): void {
  for (const term of termsOf(text)) {
    const wanted = {text: term.text, weight: weight(term.text, term.length) * factor, own, last: term.start === lastStart};
    const before = into.get(term.text);
    if (!before || before.weight < wanted.weight) {
      into.set(term.text, wanted);
    }
  }
}

/**
 * @param query A normalised query.
 * @returns Its terms and those of the synonyms it contains, each once, with what it counts.
 */
export function weighTerms(query: string): readonly Wanted[] {
  const wanted = new Map<string, Wanted>();
  const tail = /[a-z][a-z0-9]*$/u.exec(query);
  add(wanted, query, 1, true, tail ? tail.index : -1);
  const tight = query.replace(/\s+/gu, '');
  for (const [said, ours] of synonyms) {
    const found = /[a-z]/u.test(said) ? new RegExp(`(^|[^a-z0-9])${said}([^a-z0-9]|$)`, 'u').test(query) : tight.includes(said);
    if (found) {
      add(wanted, ours, meant, false, -1);
    }
  }
  return [...wanted.values()];
}
