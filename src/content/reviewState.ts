/** Days before the due date from which the checks warn. */
const warningDays = 14;

const day = 24 * 60 * 60 * 1000;

/**
 * @param from ISO date.
 * @returns The ISO date that many days later; days are counted in UTC, so that no change of clocks shifts one.
 */
export function addDays(from: string, days: number): string {
  return new Date(Date.parse(from) + days * day).toISOString().slice(0, 10);
}

/** @returns Today's date in mainland China as an ISO date. */
export function todayInChina(now = new Date()): string {
  // China has no summer time: UTC+8 all year round.
  return new Date(now.getTime() + 8 * 60 * 60 * 1000).toISOString().slice(0, 10);
}

/** `current` until `warningDays` before the due date, `soon` up to and with it, `overdue` after it. */
export type ReviewState = 'current' | 'soon' | 'overdue';

/**
 * @param due ISO date of the last day on which the review holds.
 * @param today ISO date.
 */
export function reviewState(due: string, today: string): ReviewState {
  if (today > due) {
    return 'overdue';
  }
  return addDays(today, warningDays) >= due ? 'soon' : 'current';
}
