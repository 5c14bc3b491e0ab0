/** What a term adds to a unit's score: the unit's number and the addition, 1 to 89. */
export type Posting = readonly [unit: number, impact: number];

/** Printable ASCII without what JSON escapes; one character is one digit. */
const digits = Array.from({length: 94}, (_, at) => String.fromCharCode(33 + at)).filter(
  (character) => !/["\\~]/u.test(character),
);
const values = new Map(digits.map((character, at) => [character, at]));

/** The greatest impact that fits one digit. */
export const greatestImpact = digits.length - 1;

const base = digits.length;
const wide = '~';

/** @returns The postings as text: for each the step from the unit before it (one digit, or `~` and three), then the impact. */
export function encodePostings(postings: readonly Posting[]): string {
  let before = 0;
  return postings
    .map(([unit, impact]) => {
      const step = unit - before;
      before = unit;
      const high = digits[Math.floor(step / base / base)] ?? '';
      const middle = digits[Math.floor(step / base) % base] ?? '';
      const low = digits[step % base] ?? '';
      return (step < base ? low : wide + high + middle + low) + (digits[impact] ?? '');
    })
    .join('');
}

/** @returns What `encodePostings` was given. Characters that it never writes count as nothing, so that a damaged file cannot hang. */
export function decodePostings(text: string): readonly Posting[] {
  const digit = (at: number) => values.get(text.charAt(at)) ?? 0;
  const postings: Posting[] = [];
  let unit = 0;
  let at = 0;
  while (at < text.length) {
    if (text.charAt(at) === wide) {
      unit += (digit(at + 1) * base + digit(at + 2)) * base + digit(at + 3);
      at += 4;
    } else {
      unit += digit(at);
      at += 1;
    }
    postings.push([unit, digit(at)]);
    at += 1;
  }
  return postings;
}
