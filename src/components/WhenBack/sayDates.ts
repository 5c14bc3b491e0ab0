import {holidays2026} from '../../calendar/holidays2026';
import type {Span} from '../../calendar/waits';
import {addDays, addWorkingDays, type Counted} from '../../calendar/workingDays';
import type {Locale} from '../../locales';
import {fill, words} from './words';

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

function sayUnknown({counted, unknownFrom}: {counted: number; unknownFrom: string}, locale: Locale): string {
  return fill(words.unknown[locale], {from: sayDate(unknownFrom, locale), counted: String(counted)});
}

/**
 * @param date ISO date of the event.
 * @returns The span as dates in words; where the holidays are not known, that it was not counted.
 */
export function saySpan(date: string, span: Span, locale: Locale): string {
  if (span.unit === 'same-day') {
    return fill(words.sameDay[locale], {from: sayDate(date, locale)});
  }
  const first = count(date, span.from, span.unit);
  if (!('date' in first)) {
    return sayUnknown(first, locale);
  }
  const from = sayDate(first.date, locale);
  if (span.to === undefined) {
    return fill(words.openEnd[locale], {from});
  }
  const last = count(date, span.to, span.unit);
  if (span.to === span.from) {
    return from;
  }
  return fill(words.between[locale], {from, to: 'date' in last ? sayDate(last.date, locale) : `… ${sayUnknown(last, locale)}`});
}
