import type {Entry} from './sheet';

const isCustom = (property: string): boolean => property.startsWith('--');

/** @returns Names of all custom properties that the rules come to use, by way of others too. */
function usedIn(entries: readonly Entry[], also: readonly string[]): ReadonlySet<string> {
  const definitions = new Map<string, string[]>();
  const open = [...also];
  for (const {property, uses} of entries.flatMap(({declarations}) => declarations)) {
    if (isCustom(property)) {
      definitions.set(property, [...(definitions.get(property) ?? []), ...uses]);
    } else {
      open.push(...uses);
    }
  }
  const used = new Set<string>();
  for (let name = open.pop(); name !== undefined; name = open.pop()) {
    if (!used.has(name)) {
      used.add(name);
      open.push(...(definitions.get(name) ?? []));
    }
  }
  return used;
}

/**
 * Leaves out the custom properties that nothing uses, and the rules that then are empty. The theme defines some four hundred.
 *
 * @param also Names that are used elsewhere: in inline styles, by scripts.
 */
export function withoutUnusedVariables(entries: readonly Entry[], also: readonly string[]): Entry[] {
  const used = usedIn(entries, also);
  return entries
    .map((entry) => ({
      ...entry,
      declarations: entry.declarations.filter(({property}) => !isCustom(property) || used.has(property)),
    }))
    .filter(({declarations, verbatim}) => verbatim !== undefined || declarations.length > 0);
}
