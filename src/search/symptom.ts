import {entries} from '../triage/entries';
import {writeState} from '../triage/state';
import type {Locale} from '../locales';
import {normalise} from './normalise';
import {termsOf} from './terms';

/** A way into the selector that a query names: its label, and the query of the selector's address with the answers set. */
export type Symptom = {readonly label: string; readonly search: string};

/** Least share of an entry's words that the query has to hold. */
const leastShare = 0.5;

/** @returns The share of the label's pairs of characters, or words, that the query has. */
function share(label: string, query: ReadonlySet<string>): number {
  const terms = termsOf(normalise(label, new Map())).filter(({length}) => length > 1);
  return terms.filter(({text}) => query.has(text)).length / Math.max(1, terms.length);
}

/**
 * @param query What was typed.
 * @returns The entry of the selector whose words the query has; undefined where it names no symptom.
 */
export function symptomOf(query: string, locale: Locale): Symptom | undefined {
  const terms = new Set(termsOf(normalise(query, new Map())).map(({text}) => text));
  const scored = entries.map((entry) => ({entry, score: share(entry.label[locale], terms)}));
  const best = scored.reduce((a, b) => (b.score > a.score ? b : a));
  if (best.score < leastShare) {
    return undefined;
  }
  return {label: best.entry.label[locale], search: writeState({answers: best.entry.answers})};
}
