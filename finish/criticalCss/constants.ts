import {usesOf, type Declaration, type Entry} from './sheet';

/** Selectors of the document itself: what they define reaches every element alike. */
const root = /^(?::root|html)(?:\[[^\]]*\])?$/u;

const isRoot = ({selectors}: Entry): boolean => selectors.every(({text}) => root.test(text));

const isCustom = (property: string): boolean => property.startsWith('--');

/** @returns The rules without the declarations that a later rule with the same selectors makes again: they never win. */
export function withoutOverridden(entries: readonly Entry[]): Entry[] {
  const seen = new Set<string>();
  const kept = [...entries].reverse().map((entry) => {
    const where = [...entry.within, ...entry.selectors.map(({text}) => text)].join();
    const declarations = entry.declarations.filter(
      ({property, important}) => !isCustom(property) || !seen.has(`${where} ${property} ${String(important)}`),
    );
    declarations.forEach(({property, important}) => seen.add(`${where} ${property} ${String(important)}`));
    return {...entry, declarations};
  });
  return kept.reverse();
}

/** A definition as the browser may look it up: where it stands, and what it says. */
type Definition = {readonly entry: Entry; readonly value: string};

function definitionsIn(entries: readonly Entry[]): Map<string, Definition[]> {
  const all = new Map<string, Definition[]>();
  for (const entry of entries) {
    for (const {property, value} of entry.declarations.filter((one) => isCustom(one.property))) {
      all.set(property, [...(all.get(property) ?? []), {entry, value}]);
    }
  }
  return all;
}

/** @returns A text for a place within a value, with spaces where it would grow together with what stands beside it. */
function apart(value: string, at: number, length: number, text: string): string {
  const before = /[\w.)%"']/u.test(value.charAt(at - 1)) ? ' ' : '';
  const after = /[\w.#%"'-]/u.test(value.charAt(at + length)) ? ' ' : '';
  return `${before}${text}${after}`;
}

/**
 * Writes the value of a custom property in the place of its name where it can only be that: it is defined once, on the document,
 * and depends on nothing that an element could define anew. The theme's four hundred names then shrink to the few that change.
 *
 * @param entries The whole stylesheet.
 * @param alsoSet Names that scripts or inline styles might set.
 */
export function withConstants(entries: readonly Entry[], alsoSet: ReadonlySet<string>): Entry[] {
  const definitions = definitionsIn(entries);
  const isGlobal = (name: string): boolean =>
    !alsoSet.has(name) &&
    (definitions.get(name) ?? []).length > 0 &&
    (definitions.get(name) ?? []).every(({entry, value}) => isRoot(entry) && usesOf(value).every(isGlobal));
  const constants = new Map<string, string>();
  for (const [name, [only, ...more]] of definitions) {
    const isShort = (only?.value.length ?? 0) <= name.length + 12;
    if (only && more.length === 0 && only.entry.within.length === 0 && isGlobal(name) && isShort) {
      constants.set(name, only.value);
    }
  }
  const resolve = (value: string): string =>
    value.replace(/var\((--[\w-]+)\)/gu, (whole, name: string, at: number) => {
      const constant = constants.get(name);
      return constant === undefined ? whole : apart(value, at, whole.length, resolve(constant));
    });
  const resolved = (declaration: Declaration): Declaration => {
    const value = resolve(declaration.value);
    return {...declaration, value, uses: usesOf(value)};
  };
  return entries.map((entry) => ({...entry, declarations: entry.declarations.map(resolved)}));
}
