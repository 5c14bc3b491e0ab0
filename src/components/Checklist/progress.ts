/**
 * @param stored What the browser kept, from any earlier version of the page or from nowhere.
 * @returns The ids of the ticked items; nothing where it cannot be read.
 */
export function readTicks(stored: string | null): ReadonlySet<string> {
  try {
    const value: unknown = JSON.parse(stored ?? '[]');
    return new Set(Array.isArray(value) ? value.filter((id) => typeof id === 'string') : []);
  } catch {
    return new Set();
  }
}

/** @returns What to keep in the browser for these ticks. */
export function writeTicks(ticks: ReadonlySet<string>): string {
  return JSON.stringify([...ticks]);
}
