import type {Locale} from '../../src/locales';

const monthNames = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

const month =
  '(January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\.?';

const pad = (value: string) => value.padStart(2, '0');

const monthNumber = (name: string) => pad(String(monthNames.indexOf(name.slice(0, 3).toLowerCase()) + 1));

const magnitudes: Readonly<Record<string, number>> = {万: 1e4, 亿: 1e8, thousand: 1e3, million: 1e6, billion: 1e9};

/** One way of writing something, and how it is written here so that both languages agree. */
type Form = readonly [pattern: RegExp, to: (...groups: string[]) => string];

const day = (year: string, monthOf: string, date: string) => ` ${year}-${pad(monthOf)}-${pad(date)} `;

const multiplied: Form[1] = (number, unit) => ` ${String(Math.round(Number(number) * (magnitudes[unit.toLowerCase()] ?? 1)))} `;

const common: readonly Form[] = [
  [/(\d{1,3}(?:[,，]\d{3})+)(?!,?\d)/gu, (number) => number.replace(/[,，]/gu, '')],
  [/\b(\d{4})-(\d{1,2})-(\d{1,2})\b/gu, day],
];

const chinese: readonly Form[] = [
  [/(\d{4})\s*年\s*(\d{1,2})\s*月\s*(\d{1,2})\s*[日号]/gu, day],
  [/(\d{4})\s*年\s*(\d{1,2})\s*月/gu, (year, monthOf) => ` ${year}-${pad(monthOf)} `],
  [/(\d{1,2})\s*月\s*(\d{1,2})\s*[日号]/gu, (monthOf, date) => ` --${pad(monthOf)}-${pad(date)} `],
  [/(\d{1,2})\s*月(?!\s*\d)/gu, (monthOf) => ` --${pad(monthOf)} `],
  [/(\d+(?:\.\d+)?)\s*(万|亿)/gu, multiplied],
];

const english: readonly Form[] = [
  [
    new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)?\\s+${month}\\s+(\\d{4})\\b`, 'gu'),
    (date, name, year) => day(year, monthNumber(name), date),
  ],
  [
    new RegExp(`\\b${month}\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})\\b`, 'gu'),
    (name, date, year) => day(year, monthNumber(name), date),
  ],
  [new RegExp(`\\b${month}\\s+(\\d{4})\\b`, 'gu'), (name, year) => ` ${year}-${monthNumber(name)} `],
  [new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)?\\s+${month}(?!\\w)`, 'gu'), (date, name) => ` --${monthNumber(name)}-${pad(date)} `],
  [new RegExp(`\\b${month}\\s+(\\d{1,2})(?:st|nd|rd|th)?\\b`, 'gu'), (name, date) => ` --${monthNumber(name)}-${pad(date)} `],
  // “may” is a verb far more often than a month, so that a month alone counts only after a preposition.
  [new RegExp(`\\b(?:in|since|until|from|by|of)\\s+${month}(?!\\w)`, 'gu'), (name) => ` --${monthNumber(name)} `],
  [/\b(\d+(?:\.\d+)?)[\s-]*(thousand|million|billion)\b/giu, multiplied],
  [/\b(\d+)(?:st|nd|rd|th)\b/gu, (number) => number],
];

/** Dates, then a letter with a digit (the code A0), then plain numbers. */
const token =
  /\d{4}-\d{2}(?:-\d{2})?(?!\d)|--\d{2}(?:-\d{2})?|(?<![A-Za-z0-9])(?:[A-Z]\d|\d[A-Z])(?![A-Za-z0-9])|\d+(?:[._]\d+)*/gu;

/**
 * @returns Every number, date and response code of a text, in one spelling for both languages: `1,000` is `1000`, 3 万 is `30000`,
 * a date is `2024-05-01` or `2024-05` however it is written, A0 is `A0`.
 */
export function numbersOf(text: string, locale: Locale): ReadonlySet<string> {
  const forms = [...common, ...(locale === 'en' ? english : chinese)];
  const plain = forms.reduce((result, [pattern, to]) => result.replace(pattern, (_, ...groups: string[]) => to(...groups)), text);
  const tokens = [...plain.matchAll(token)].map(([found]) => found);
  return new Set(tokens.map((found) => (/^\d+\.\d+$/u.test(found) ? String(Number(found)) : found)));
}
