import type {VerdictKind} from '../content/verdicts';
import type {UnitKind} from './indexFiles';

/** A row of the list: one page, with the place in it that fits best. Plain text; nothing of it is markup. */
export type Row = {
  readonly kind: UnitKind;
  readonly url: string;
  /** `#anchor` of the section to open at; empty for the top. */
  readonly hash: string;
  readonly title: string;
  /** Heading of that section; empty for the top. */
  readonly section: string;
  readonly id: string;
  readonly verdict?: VerdictKind | undefined;
};

/** Rows of the box. */
export const mostRows = 8;

/** What the engine says to a query. */
export type Answer = {
  readonly query: string;
  /** Distinct pages, best first. Empty where nothing fits well enough to be shown as an answer. */
  readonly rows: readonly Row[];
  /** Pages that share a word with the query, where there are no rows. Not answers. */
  readonly nearest: readonly Row[];
  /** False while the full text is still on its way; another answer to the same query follows. */
  readonly complete: boolean;
};
