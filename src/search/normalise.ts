// cspell:ignore ation behavi neighb
/** Traditional characters of the corpus and their simplified forms, at the same places of two strings; none is beyond the basic plane. Made at build. */
export type Folding = {readonly from: string; readonly to: string};

/** @returns The folding as a map, once per loaded index. */
export function foldingMap({from, to}: Folding): ReadonlyMap<string, string> {
  return new Map(Array.from(from, (character, at) => [character, to.charAt(at)]));
}

/** Longest text that is searched for; what is pasted beyond it says nothing new. In UTF-16 units. */
export const longestQuery = 400;

/** Cantonese and south-western ways to write the little words, and the doubling of nouns. After the folding of traditional signs. */
const dialects: readonly (readonly [RegExp, string])[] = [
  [/帐/gu, '账'],
  [/[点點]解/gu, '为什么'],
  [/莫得|冇得|[冇冒](?=[\u3400-\u9fff])/gu, '没'],
  [/咗|脱了|落了/gu, '了'],
  [/[俾畀]/gu, '给'],
  [/嘅/gu, '的'],
  [/唔/gu, '不'],
  [/但[係系]/gu, '但是'],
  [/[遭着](?=扣|刷|退)/gu, '被'],
  [/([票单钱卡纸])\1/gu, '$1'],
];

const ligatures: readonly (readonly [RegExp, string])[] = [
  [/wi[\s‐-―-]?fi/gu, 'wifi'],
  [/e[\s-]mail/gu, 'email'],
  [/\btimed?[\s-]?out\b|\btiming out\b/gu, 'timeout'],
  [/\bpre[\s-]?auth[a-z]*/gu, 'preauth'],
  [/\bsound[\s-]box/gu, 'soundbox'],
  [/([a-z]{4,})iz(?=e|ing|ation)/gu, '$1is'],
  [/\b(col|hon|fav|behavi|neighb|lab)our/gu, '$1or'],
  [/\b(cancel|travel|label|signal|total)l(?=ed|ing|ation)/gu, '$1'],
  [/\bcheque/gu, 'check'],
  [/\bcenter/gu, 'centre'],
  [/\bdialling/gu, 'dialing'],
  [/\blicens/gu, 'licenc'],
  [/\bset[\s-]up\b/gu, 'setup'],
  [/\bt\s*\+\s*(?=[01]\b)/gu, 't'],
  [/['’](?=(?:s|t|re|ve|m|d|ll)\b)/gu, ''],
];

/**
 * @param text Anything that a page holds or a person types.
 * @param folds Traditional to simplified.
 * @returns The same text as the index spells it: compatibility forms folded (full-width, ligatures), lower case, simplified, `wifi`.
 */
export function normalise(text: string, folds: ReadonlyMap<string, string>): string {
  const plain = text.normalize('NFKC').toLowerCase();
  const simplified = plain.replace(/[\u3400-\u9fff\uf900-\ufaff]/gu, (character) => folds.get(character) ?? character);
  return [...dialects, ...ligatures].reduce((result, [pattern, replacement]) => result.replace(pattern, replacement), simplified);
}
