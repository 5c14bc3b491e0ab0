import {pinyin} from 'pinyin-pro';
import type {Posting} from '../../src/search/postings';
import type {SoundFile} from '../../src/search/sounds';
import {isHan} from '../../src/search/terms';

/** Pairs to be told by their sound; the strongest words of a site say what it is about, however big it grows. */
const mostPairs = 3000;

/** Rows of the first level of GB 2312: the 3,755 characters that people type. */
const rows = {first: 0xb0, last: 0xd7};

function commonCharacters(): string {
  const decoder = new TextDecoder('gb2312');
  let all = '';
  for (let row = rows.first; row <= rows.last; row += 1) {
    for (let cell = 0xa1; cell <= 0xfe; cell += 1) {
      all += decoder.decode(Uint8Array.of(row, cell));
    }
  }
  return all.replace(/[^\u3400-\u9fff]/gu, '');
}

/** @param terms Terms of titles, keywords and descriptions. */
export function soundsFor(terms: ReadonlyMap<string, readonly Posting[]>): SoundFile {
  const characters: Record<string, string> = {};
  for (const character of commonCharacters()) {
    const readings = pinyin(character, {toneType: 'none', type: 'array', multiple: true, v: true});
    for (const reading of new Set(readings)) {
      characters[reading] = (characters[reading] ?? '') + character;
    }
  }
  const sum = (postings: readonly Posting[]) => postings.reduce((all, [, impact]) => all + impact, 0);
  const pairs = [...terms]
    .filter(([term]) => isHan(term) && term.length === 2)
    .map(([term, postings]) => ({term, strength: sum(postings)}))
    .sort((a, b) => b.strength - a.strength)
    .slice(0, mostPairs);
  return {characters, pairs: pairs.map(({term}) => term).join('')};
}
