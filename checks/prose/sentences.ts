import type {Locale} from '../../src/locales';

/** One sentence of a text, with the place where it begins. */
export type Sentence = {readonly text: string; readonly index: number};

const ends: Readonly<Record<Locale, RegExp>> = {
  'zh-Hans': /[^。！？；：]+[。！？；：]*/gu,
  // A point ends a sentence only before a blank, so that `5.5` and `pbc.gov.cn` stay whole.
  en: /(?:[^.!?;:]|[.!?;:](?!\s|$))+[.!?;:]*/gu,
};

/** @returns The sentences of a text; what a semicolon or a colon parts is read as two. */
export function sentencesOf(text: string, locale: Locale): readonly Sentence[] {
  return [...text.matchAll(ends[locale])].flatMap(({0: found, index}) => {
    const lead = found.length - found.trimStart().length;
    return found.trim() === '' ? [] : [{text: found.trim(), index: index + lead}];
  });
}

const unit: Readonly<Record<Locale, RegExp>> = {'zh-Hans': /\p{Script=Han}/gu, en: /[\p{L}\p{N}¥'’-]+/gu};

/** @returns How long a text is to a reader: Han characters in Chinese, words in English. */
export function lengthOf(text: string, locale: Locale): number {
  return text.match(unit[locale])?.length ?? 0;
}
