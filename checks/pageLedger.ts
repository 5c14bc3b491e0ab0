/** One published page: its id and its address stay for good. */
export type LedgerEntry = {
  readonly id: string;
  /** Address below the site's root, the same in both languages: `/verdicts/paid/`. */
  readonly slug: string;
  /** Only when the page was taken away: the id of the page that answers instead. */
  readonly retired?: {readonly successor: string};
};

/** An earlier version of the ledger. */
type LedgerVersion = {readonly commit: string; readonly entries: readonly LedgerEntry[]};

/** The ledger as it stands, and every version that was ever committed. */
export type LedgerState = {
  readonly entries: readonly LedgerEntry[];
  /** Why the file could not be read; absent when it could. */
  readonly problem?: string;
  /** The file as text, so that a finding can name the line of an entry. */
  readonly text: string;
  /** Newest first. */
  readonly history: readonly LedgerVersion[];
};

/** Path of the ledger from the project's root. */
export const ledgerFile = 'checks/ledger.json';

const areaOrder = 'VMCFSPRAH';

function byId(a: LedgerEntry, b: LedgerEntry): number {
  const order = areaOrder.indexOf(a.id.charAt(0)) - areaOrder.indexOf(b.id.charAt(0));
  return order === 0 ? a.id.localeCompare(b.id, 'en') : order;
}

/** @returns The address of the article at that path below `docs/`. */
export function slugOf(path: string): string {
  return `/${path.replace(/\.mdx$/u, '/').replace(/(^|\/)index\/$/u, '$1')}`;
}

function isEntry(value: unknown): value is LedgerEntry {
  const {id, slug, retired} = (value ?? {}) as Record<string, unknown>;
  const successor = retired === undefined || typeof (retired as Record<string, unknown>).successor === 'string';
  return typeof id === 'string' && typeof slug === 'string' && successor;
}

/** @returns The entries of the file's text, or why there are none. */
export function readLedger(text: string): {entries: readonly LedgerEntry[]; problem?: string} {
  try {
    const value: unknown = JSON.parse(text);
    return Array.isArray(value) && value.every(isEntry)
      ? {entries: value}
      : {entries: [], problem: '[{"id": "V01", "slug": "/verdicts/paid/"}, …]'};
  } catch (error) {
    return {entries: [], problem: String(error)};
  }
}

/** One entry as Prettier writes it. Ids and slugs hold no quotation marks, so that these stand only around keys and values. */
function lineOf(entry: LedgerEntry): string {
  return JSON.stringify(entry).replaceAll('":', '": ').replaceAll(',"', ', "');
}

/** @returns The file's text: one entry a line, by area and number. */
export function writeLedger(entries: readonly LedgerEntry[]): string {
  const lines = [...entries].sort(byId).map((entry) => `  ${lineOf(entry)}`);
  return `[\n${lines.join(',\n')}\n]\n`;
}
