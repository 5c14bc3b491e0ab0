import {withConstants, withoutOverridden} from './constants';
import {classesOf} from './selectors';
import type {Entry} from './sheet';
import {withoutUnusedVariables} from './variables';

/**
 * @param entries The whole stylesheet.
 * @param text All HTML and scripts of the site.
 * @returns It without the rules for classes that no page has and no script could give to one: a script names a class in full, or
 * by a beginning that ends in a hyphen (`'alert--' + kind`).
 */
export function withoutDeadRules(entries: readonly Entry[], text: readonly string[]): Entry[] {
  const words = new Set<string>();
  for (const one of text) {
    one.match(/[\w-]+/gu)?.forEach((word) => words.add(word));
  }
  const beginnings = [...words].filter((word) => /^[a-z].{2,}-$/iu.test(word));
  const known = new Map<string, boolean>();
  const isKnown = (name: string): boolean => {
    const found = known.get(name) ?? (words.has(name) || beginnings.some((beginning) => name.startsWith(beginning)));
    known.set(name, found);
    return found;
  };
  const alive = entries.flatMap((entry): Entry[] => {
    const selectors = entry.selectors.filter((need) => classesOf(need).every(isKnown));
    return entry.verbatim || selectors.length > 0 ? [{...entry, selectors}] : [];
  });
  const variables = [...words].filter((word) => word.startsWith('--'));
  return withoutUnusedVariables(withConstants(withoutOverridden(alive), new Set(variables)), variables);
}
