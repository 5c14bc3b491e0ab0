/** What the browser kept for one list. */
export type StoredTicks = {
  readonly ticks: ReadonlySet<string>;
  /** True where something was kept that cannot be read; the reader is told. */
  readonly damaged: boolean;
};

/**
 * Reads ticks that any earlier version of the page, or something else, may have written. Ids that the list no longer has are
 * kept: an older page in another tab may still know them, and they count nowhere.
 */
export function readTicks(stored: string | null): StoredTicks {
  if (stored === null) {
    return {ticks: new Set(), damaged: false};
  }
  try {
    const value: unknown = JSON.parse(stored);
    if (Array.isArray(value)) {
      const ids = value.filter((id) => typeof id === 'string');
      return {ticks: new Set(ids), damaged: ids.length < value.length};
    }
  } catch {
    // Told below, like any other unreadable value.
  }
  return {ticks: new Set(), damaged: true};
}

/** @returns What to keep in the browser for these ticks. */
export function writeTicks(ticks: ReadonlySet<string>): string {
  return JSON.stringify([...ticks]);
}
