import type {Arrangement} from './holidays2026';

const day = 24 * 60 * 60 * 1000;

const toTime = (date: string) => Date.parse(`${date}T00:00:00Z`);

/**
 * @param date ISO date. Dates are kept as text and counted in UTC, so that no clock change moves them.
 * @param days How many calendar days later; negative for earlier.
 */
export function addDays(date: string, days: number): string {
  return new Date(toTime(date) + days * day).toISOString().slice(0, 10);
}

/** @returns True for an ISO date that exists. */
export function isDate(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/u.test(text) && !Number.isNaN(toTime(text)) && addDays(text, 0) === text;
}

/** @returns Whether the day is worked; undefined where no arrangement covers it. */
export function isWorkingDay(date: string, {from, to, off, worked}: Arrangement): boolean | undefined {
  if (date < from || date > to) {
    return undefined;
  }
  if (worked.includes(date)) {
    return true;
  }
  const weekday = new Date(toTime(date)).getUTCDay();
  return weekday !== 0 && weekday !== 6 && !off.some(([first, last]) => first <= date && date <= last);
}

/** A day counted in working days, or how far the count came before nothing more was known. */
export type Counted =
  | {readonly date: string}
  | {
      readonly counted: number;
      /** Last day that was counted; undefined where the arrangement begins later or ended before. */
      readonly knownTo?: string;
    };

/**
 * @param date ISO date of what happened; counting begins the day after.
 * @param days Working days, at least 1.
 */
export function addWorkingDays(date: string, days: number, arrangement: Arrangement): Counted {
  let counted = 0;
  for (let at = addDays(date, 1); ; at = addDays(at, 1)) {
    const working = isWorkingDay(at, arrangement);
    if (working === undefined) {
      return at > arrangement.from && addDays(date, 1) <= arrangement.to ? {counted, knownTo: addDays(at, -1)} : {counted};
    }
    counted += working ? 1 : 0;
    if (counted === days) {
      return {date: at};
    }
  }
}
