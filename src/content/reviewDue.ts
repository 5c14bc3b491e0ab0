import {addDays} from './reviewState';
import {sourcesByKind, type SourceId, type SourceKind} from './sources';

/** Days after which a page has to be held against a source of that kind again: rules and fees change soon, terminals seldom. */
const daysByKind: Readonly<Record<SourceKind, number>> = {
  law: 90,
  supervision: 90,
  fees: 90,
  hotlines: 90,
  network: 365,
  acquiring: 365,
  wallets: 365,
  abroad: 365,
  counter: 365,
};

const daysById = new Map(
  (Object.keys(sourcesByKind) as SourceKind[]).flatMap((kind) =>
    Object.keys(sourcesByKind[kind]).map((id) => [id, daysByKind[kind]] as const),
  ),
);

/**
 * @param ids The sources of a page.
 * @returns Days for which a review of the page holds: as many as its most changeable source allows.
 */
export function reviewDays(ids: readonly SourceId[]): number {
  return Math.min(365, ...ids.map((id) => daysById.get(id) ?? 365));
}

/**
 * @param reviewed ISO date of the page's last review.
 * @param ids Its sources.
 * @returns ISO date of the last day on which that review holds.
 */
export function reviewDue(reviewed: string, ids: readonly SourceId[]): string {
  return addDays(reviewed, reviewDays(ids));
}
