import {isCommon} from './common';
import {stem} from './stem';

/** Shortest and longest phrase, in Chinese characters; a pair is a term already. */
const fewest = 3;
const most = 12;

/** Longest phrase of other words. */
const mostWords = 6;

const runs = /[\u3400-\u9fff]+|[a-z0-9]+(?: [a-z0-9]+)*/gu;

/** @returns The text without what does not matter to a phrase: one blank between words, none beside Chinese. */
const bare = (text: string) =>
  text
    .replace(/[^a-z0-9\u3400-\u9fff]+/gu, ' ')
    .replace(/ ?([\u3400-\u9fff]) ?/gu, '$1')
    .trim();

const joined = (words: readonly string[]) => words.map(stem).join('_');

/**
 * What people call a page, said in full, is worth more than its parts: `扣了钱没出票` is more than `没出票`.
 *
 * @param keyword A normalised keyword or title.
 * @returns It as one term; undefined where it is too short, too long, or of both scripts.
 */
export function phraseOf(keyword: string): string | undefined {
  const text = bare(keyword);
  if (/^[\u3400-\u9fff]+$/u.test(text)) {
    return text.length >= fewest && text.length <= most ? text : undefined;
  }
  const words = text.split(' ');
  return /^[a-z0-9 ]+$/u.test(text) && words.length > 1 && words.length <= mostWords ? joined(words) : undefined;
}

/** @returns Every phrase that a normalised query might hold. */
export function phrasesIn(query: string): readonly string[] {
  const phrases = new Set<string>();
  for (const [run] of bare(query).matchAll(runs)) {
    const han = /^[\u3400-\u9fff]/u.test(run);
    const units = han ? run.split('') : run.split(' ');
    const longest = han ? most : mostWords;
    for (let start = 0; start < units.length; start += 1) {
      for (let length = han ? fewest : 2; length <= longest && start + length <= units.length; length += 1) {
        phrases.add((han ? (list: readonly string[]) => list.join('') : joined)(units.slice(start, start + length)));
      }
    }
  }
  return [...phrases];
}

/**
 * Words that stand together say more than the same two apart.
 *
 * @param saying A normalised saying, keyword or title.
 * @returns Its pairs of neighbouring Latin words that both say something, as `phrasesIn` finds them in a query.
 */
export function pairsIn(saying: string): readonly string[] {
  const words = bare(saying).split(' ');
  return words.slice(1).flatMap((word, at) => {
    const pair = [words[at] ?? '', word];
    return pair.every((one) => /^[a-z0-9]{2,}$/u.test(one) && !isCommon(stem(one))) ? [joined(pair)] : [];
  });
}
