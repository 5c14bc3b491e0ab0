import type {Locale} from '../../../src/locales';
import {askedInEnglish} from './en';
import {askedInChinese} from './zhHans';

const asked: Readonly<Record<Locale, Readonly<Record<string, string>>>> = {'zh-Hans': askedInChinese, en: askedInEnglish};

/**
 * The words of cashiers, customers and agents for what a page answers. They are only searched, never shown, and come to a phone
 * with the full text: what the box loads first stays small.
 *
 * @param id A page's permanent id.
 * @returns Its sayings; none where nobody has written any yet.
 */
export const askedOf = (id: string, locale: Locale): readonly string[] =>
  (asked[locale][id] ?? '').split(/ ?\/ ?/u).filter(Boolean);
