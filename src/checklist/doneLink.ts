/** The query parameter that carries ticks: `?done=<list>:<item>.<item>`. */
const doneParameter = 'done';

/** What a link with ticks says about one list. */
export type LinkedTicks = {
  /** Items of the list that it would tick, in the list's order. */
  readonly known: readonly string[];
  /** Ids that the list does not have (any more). */
  readonly unknown: readonly string[];
};

/** @returns The query, with its `?`, of a link that carries these ticks. */
export function writeDone(list: string, ticked: readonly string[]): string {
  return `?${doneParameter}=${list}:${ticked.join('.')}`;
}

/**
 * @param query An address' query, from anywhere.
 * @param list The list that asks.
 * @param items Its items, in order.
 * @returns What the link says about this list; undefined if it says nothing.
 */
export function readDone(query: string, list: string, items: readonly string[]): LinkedTicks | undefined {
  const value = new URLSearchParams(query).getAll(doneParameter).find((one) => one.startsWith(`${list}:`));
  if (value === undefined) {
    return undefined;
  }
  const named = new Set(
    value
      .slice(list.length + 1)
      .split('.')
      .filter((id) => id !== ''),
  );
  return {known: items.filter((id) => named.has(id)), unknown: [...named].filter((id) => !items.includes(id))};
}

/** @returns Ids of the lists that a link carries ticks for, whether they exist or not. */
export function listsIn(query: string): readonly string[] {
  const values = new URLSearchParams(query).getAll(doneParameter);
  return [...new Set(values.flatMap((value) => /^([a-z0-9-]+):/u.exec(value)?.[1] ?? []))];
}

/** @returns The query without ticks, with its `?` if anything is left. */
export function withoutDone(query: string): string {
  const parameters = new URLSearchParams(query);
  parameters.delete(doneParameter);
  const rest = parameters.toString();
  return rest === '' ? '' : `?${rest}`;
}
