import {holidays2026} from '../../calendar/holidays2026';
import type {Span} from '../../calendar/waits';
import {addDays, addWorkingDays, type Counted} from '../../calendar/workingDays';
import type {Locale} from '../../locales';
import {fill, words} from './words';

/** A span of days in words; `dated` is false where no day could be counted. */
export type SaidSpan = {readonly text: string; readonly dated: boolean};

/** @returns An ISO date as the reader writes it, with the weekday. */
function sayDate(date: string, locale: Locale): string {
  const format = new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : 'zh-CN', {
    year: 'numeric',
    month: 'long',
    day: 'numeric',
    weekday: 'short',
    timeZone: 'UTC',
  });
  return format.format(new Date(`${date}T00:00:00Z`));
}

function count(date: string, days: number, unit: 'days' | 'working-days'): Counted {
  return unit === 'days' ? {date: addDays(date, days)} : addWorkingDays(date, days, holidays2026);
}

/** Why the first day of a span has no date. */
function sayNotCounted({knownTo}: Exclude<Counted, {date: string}>, locale: Locale): string {
  const {from, to} = holidays2026;
  return knownTo === undefined
    ? fill(words.outside[locale], {from: sayDate(from, locale), to: sayDate(to, locale)})
    : fill(words.notCounted[locale], {to: sayDate(knownTo, locale)});
}

/**
 * @param date ISO date of the event.
 * @returns The span as dates in words; where the holidays are not known, that it was not counted, and how far.
 */
export function saySpan(date: string, span: Span, locale: Locale): SaidSpan {
  if (span.unit === 'same-day') {
    return {text: fill(words.sameDay[locale], {from: sayDate(date, locale)}), dated: true};
  }
  const first = count(date, span.from, span.unit);
  if (!('date' in first)) {
    return {text: sayNotCounted(first, locale), dated: false};
  }
  const from = sayDate(first.date, locale);
  if (span.to === undefined) {
    return {text: fill(words.openEnd[locale], {from}), dated: true};
  }
  if (span.to === span.from) {
    return {text: from, dated: true};
  }
  const last = count(date, span.to, span.unit);
  if ('date' in last) {
    return {text: fill(words.between[locale], {from, to: sayDate(last.date, locale)}), dated: true};
  }
  const to = sayDate(last.knownTo ?? first.date, locale);
  const end = fill(words.lastNotCounted[locale], {to, counted: String(last.counted)});
  return {text: `${fill(words.earliest[locale], {from})}${end}`, dated: true};
}
