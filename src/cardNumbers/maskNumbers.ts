import {passesLuhn} from './luhn';

/** Shortest and longest card number (ISO/IEC 7812-1). */
const shortest = 13;
const longest = 19;
/** Digits that may be kept, at the beginning and at the end (PCI DSS 3.4; facts.md section 2). */
const head = 6;
const tail = 4;

/** A digit, ASCII or full-width, or a star that took a digit's place. */
const symbol = /[0-9０-９*＊]/u;

/** Groups of them, with at most two blanks, dashes, dots, slashes or the like between: all the ways to write a card number. */
const run = /[0-9０-９*＊](?:[\s\p{Pd}\p{Zs}.．·・_/／|,，\u200B-\u200D\uFEFF]{0,2}[0-9０-９*＊])+/gu;

const toAscii = (char: string) => String.fromCharCode(char.charCodeAt(0) - (char >= '\uff10' ? 0xfee0 : 0));

/** The symbols of a run: where each stands, and what it is in ASCII. */
type Place = {readonly at: number; readonly char: string; readonly first: boolean};

function placesOf(text: string): readonly Place[] {
  return Array.from(text).flatMap((char, index, all) => {
    const first = index === 0 || !symbol.test(all[index - 1] ?? '');
    return symbol.test(char) ? [{at: index, char: char === '＊' ? '*' : char === '*' ? char : toAscii(char), first}] : [];
  });
}

const join = (places: readonly Place[]) => places.map(({char}) => char).join('');

/**
 * True for what has to be masked: a card number; or one that was masked when its beginning or middle passed by chance, with
 * the rest typed since, which shows more than its ends.
 */
function isCard(symbols: string): boolean {
  return symbols.includes('*') ? symbols.replace(/\*/gu, '').length > head + tail : passesLuhn(symbols);
}

/** The longest card number that begins at a group's start and ends at a group's end. */
function cardFrom(places: readonly Place[], start: number): readonly Place[] | undefined {
  for (let end = Math.min(places.length, start + longest); end - start >= shortest; end--) {
    const endsGroup = end === places.length || places[end]?.first === true;
    const part = places.slice(start, end);
    if (endsGroup && isCard(join(part))) {
      return part;
    }
  }
  return undefined;
}

function maskOnce(text: string): string {
  const places = placesOf(text);
  const chars = Array.from(text);
  for (let start = 0; start < places.length; start++) {
    const card = places[start]?.first === true ? cardFrom(places, start) : undefined;
    if (card) {
      for (const {at} of card.slice(head, -tail)) {
        chars[at] = '*';
      }
      start += card.length - 1;
    }
  }
  return chars.join('');
}

/** Masking one number can bring another to light that overlaps with it. */
function maskRun(text: string): string {
  const masked = maskOnce(text);
  return masked === text ? text : maskRun(masked);
}

/**
 * Masks every card number in a text to its first six and last four digits: any 13 to 19 digits that pass the Luhn check, in
 * one run or in groups, in ASCII or full-width digits. Runs of 20 digits and more (wallet order numbers) stay: they are none.
 *
 * Meant for every keystroke: when a number passes the check before it is complete, the digits that follow are masked too.
 */
export function maskNumbers(text: string): string {
  return text.replace(run, maskRun);
}

/**
 * Masks what may become a card number: any 13 digits or more that are still being typed. For what is stored meanwhile; with
 * the check digit missing, fifteen digits give away the sixteenth.
 */
export function maskUnfinished(text: string): string {
  return maskNumbers(text).replace(run, (group) => {
    const places = placesOf(group);
    const chars = Array.from(group);
    if (places.length >= shortest) {
      for (const {at} of places.slice(head, -tail)) {
        chars[at] = '*';
      }
    }
    return chars.join('');
  });
}
