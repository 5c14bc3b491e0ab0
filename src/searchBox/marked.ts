import {termsOf} from '../search/terms';

/** A piece of a text, and whether the query has it. */
export type Piece = {readonly text: string; readonly hit: boolean};

/**
 * @param text A row's title or heading.
 * @param query What was typed.
 * @returns The text in pieces, so that what both have can be shown. Single Chinese characters count only in a one-character query.
 */
export function markedPieces(text: string, query: string): readonly Piece[] {
  const plain = query.normalize('NFKC').toLowerCase();
  const wanted = new Set(
    termsOf(plain)
      .filter((term) => term.length > 1 || plain.length < 2)
      .map((term) => term.text),
  );
  const lower = text.toLowerCase();
  const hit = Array.from({length: text.length}, () => false);
  if (lower.length === text.length) {
    for (const {text: term, start, length} of termsOf(lower)) {
      if (wanted.has(term)) {
        hit.fill(true, start, start + length);
      }
    }
  }
  const pieces: {text: string; hit: boolean}[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const last = pieces[pieces.length - 1];
    if (last && last.hit === hit[at]) {
      last.text += text.charAt(at);
    } else {
      pieces.push({text: text.charAt(at), hit: hit[at] ?? false});
    }
  }
  return pieces;
}
