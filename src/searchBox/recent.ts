import {createStorageSlot} from '@docusaurus/theme-common';
import {storageKeys} from '../content/storageKeys';

/** Stored in this browser only: the last queries that led somewhere, newest first, as a JSON list of strings. */
const slot = () => createStorageSlot(storageKeys.searches.key);

const most = 6;
const longest = 60;

/** @returns The recent queries; none where storage is blocked or holds something else. */
export function recentSearches(): readonly string[] {
  try {
    const stored: unknown = JSON.parse(slot().get() ?? '[]');
    return Array.isArray(stored) ? stored.filter((query): query is string => typeof query === 'string').slice(0, most) : [];
  } catch {
    return [];
  }
}

function store(queries: readonly string[]): void {
  if (queries.length === 0) {
    slot().del();
  } else {
    slot().set(JSON.stringify(queries));
  }
}

/** Puts a query at the front. Long ones are left out: they are complaints with times and amounts, not searches. */
export function rememberSearch(query: string): void {
  const kept = query.trim();
  if (kept !== '' && kept.length <= longest) {
    store([kept, ...recentSearches().filter((other) => other !== kept)].slice(0, most));
  }
}

/** Removes one query, or all of them. */
export function forgetSearch(query?: string): void {
  store(query === undefined ? [] : recentSearches().filter((other) => other !== query));
}
