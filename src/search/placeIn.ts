import type {Section} from './indexFiles';
import {normalise} from './normalise';
import {termsOf} from './terms';
import type {Wanted} from './weighTerms';

/** Terms of headings, which every keystroke's rows ask for again; by the folding of their language. */
const read = new WeakMap<ReadonlyMap<string, string>, Map<string, ReadonlySet<string>>>();

function termsIn(title: string, folds: ReadonlyMap<string, string>): ReadonlySet<string> {
  const known = read.get(folds) ?? new Map<string, ReadonlySet<string>>();
  read.set(folds, known);
  const terms = known.get(title) ?? new Set(termsOf(normalise(title, folds)).map(({text}) => text));
  known.set(title, terms);
  return terms;
}

/** How well a heading fits: the sum of the wanted terms in it, single characters counting next to nothing. */
function fit(title: string, wanted: readonly Wanted[], folds: ReadonlyMap<string, string>): number {
  const terms = termsIn(title, folds);
  return wanted.reduce((sum, {text, weight}) => sum + (terms.has(text) && weight > 0.5 ? weight : 0), 0);
}

/**
 * @param title Of the page.
 * @param sections Its sections.
 * @param wanted What is looked for.
 * @param best Place of the section whose text fits best, if the full text was looked at.
 * @returns The section to open the page at; undefined for its top.
 */
export function placeIn(
  title: string,
  sections: readonly Section[],
  wanted: readonly Wanted[],
  folds: ReadonlyMap<string, string>,
  best: number | undefined,
): Section | undefined {
  const own = fit(title, wanted, folds);
  let chosen: Section | undefined;
  let most = Math.max(own, 0.9);
  sections.forEach((section, place) => {
    const score = fit(section[1], wanted, folds) + (place === best ? 0.5 : 0);
    if (score > most) {
      most = score;
      chosen = section;
    }
  });
  return chosen ?? (own === 0 && best !== undefined ? sections[best] : undefined);
}
