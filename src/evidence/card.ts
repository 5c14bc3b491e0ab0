import type {Locale, Localized} from '../locales';
import {fields, type Field} from './fields';
import {maskNumbers, maskUnfinished} from '../cardNumbers/maskNumbers';

/** What is filled in, by field id; empty fields are left out. */
export type Values = Readonly<Record<string, string>>;

/** What the browser kept; `partly` where some of it belongs to no field or cannot be read, as an older version may have left it. */
export type StoredCard = {readonly values: Values; readonly state: 'kept' | 'partly' | 'expired' | 'damaged' | 'none'};

const day = 24 * 60 * 60 * 1000;

/** Days that a card is kept after its last change. */
const daysKept = 7;

const empty: Values = {};

/** @returns The values that a field exists for. */
function readValues(stored: object): Values {
  const known = Object.entries(stored).filter(
    (entry): entry is [string, string] => typeof entry[1] === 'string' && fields.some(({id}) => id === entry[0]),
  );
  return Object.fromEntries(known);
}

/** A date and time as the browser's own field gives it; nobody types that by hand. */
const moment = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?$/u;

/**
 * What a field may hold of what was typed.
 *
 * @param typing True while more may follow: then nothing is let through that could become a card number.
 */
export function allowed({kind, length}: Field, typed: string, typing = false): string {
  if (kind === 'digits') {
    return typed
      .replace(/[０-９]/gu, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0))
      .replace(/\D/gu, '')
      .slice(0, length);
  }
  if (kind === 'moment' && moment.test(typed)) {
    return typed;
  }
  return typing ? maskUnfinished(typed) : maskNumbers(typed);
}

/**
 * @param stored What the browser kept, from any version of the page.
 * @param now Milliseconds since 1970.
 */
export function readCard(stored: string | null, now: number): StoredCard {
  if (stored === null) {
    return {values: empty, state: 'none'};
  }
  try {
    const kept: unknown = JSON.parse(stored);
    if (kept === 'expired') {
      return {values: empty, state: 'expired'};
    }
    const {at, values} = kept as {at?: unknown; values?: unknown};
    if (typeof at === 'number' && typeof values === 'object' && values !== null) {
      // A clock set back must not keep it for longer.
      if (Math.abs(now - at) >= daysKept * day) {
        return {values: empty, state: 'expired'};
      }
      const read = readValues(values);
      return {values: read, state: Object.keys(read).length < Object.keys(values).length ? 'partly' : 'kept'};
    }
  } catch {
    // Told below, like any other unreadable value.
  }
  return {values: empty, state: 'damaged'};
}

/**
 * @param values What is filled in.
 * @param typing The field that is being typed in, of which only a safe part is kept.
 * @param now Milliseconds since 1970.
 * @returns What to keep in the browser; null for an empty card.
 */
export function writeCard(values: Values, typing: string | undefined, now: number): string | null {
  const safe = fields.flatMap((field) => {
    const value = allowed(field, values[field.id] ?? '', field.id === typing);
    return value === '' ? [] : [[field.id, value] as const];
  });
  return safe.length === 0 ? null : JSON.stringify({at: now, values: Object.fromEntries(safe)});
}

/** What replaces a card that was too old or unreadable, so that the reader is told until the next one is begun. */
export const tombstone = {expired: '"expired"', damaged: '"damaged"'} as const;

const title: Localized = {'zh-Hans': '交易证据', en: 'Payment evidence'};

/** @returns A field's value as people read it: a choice in words, a moment without its `T`. */
export function sayValue({choices}: Field, value: string, locale: Locale): string {
  return choices?.find(({id}) => id === value)?.label[locale] ?? value.replace('T', ' ');
}

/** @returns What is filled in as lines for a ticket or a chat; empty fields are left out. */
export function cardText(values: Values, locale: Locale, link: string): string {
  const colon = locale === 'en' ? ': ' : '：';
  const lines = fields.flatMap((field) => {
    const shown = sayValue(field, allowed(field, values[field.id] ?? ''), locale);
    return shown === '' ? [] : [`${field.label[locale]}${colon}${shown}`];
  });
  return [title[locale], ...lines, link].join('\n');
}
