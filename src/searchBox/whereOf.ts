import {areaOf} from '../content/areas';
import type {Locale} from '../locales';
import type {Row} from '../search/answer';
import {words} from './words';

/**
 * @param row A row.
 * @param base Root of the language.
 * @returns Where the row leads, in words: the area, then the section or what else it is.
 */
export function whereOf({kind, url, section}: Row, base: string, locale: Locale): readonly string[] {
  const area = areaOf(url.slice(base.length))?.label[locale];
  const what = kind === 'page' ? section : words[kind][locale];
  return [area, what].filter((part): part is string => part !== undefined && part !== '');
}
