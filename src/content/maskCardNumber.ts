import {passesLuhn} from '../evidence/luhn';

/** A run of 13 to 19 digits, in half or full width, with single spaces, dots or dashes between them. */
const run = /[0-9０-９](?:[\s.·\-–—－．]?[0-9０-９]){12,18}(?![0-9０-９])/gu;

/** Distance between a full-width digit and its half-width form in Unicode. */
const widthOffset = 0xfee0;

function digitsOf(text: string): string {
  return text.replace(/[０-９]/gu, (digit) => String.fromCharCode(digit.charCodeAt(0) - widthOffset)).replace(/[^0-9]/gu, '');
}

/**
 * @param text Anything that a person typed or pasted.
 * @returns The text with every likely card number cut down to its first six and last four digits, as slips print it.
 */
export function maskCardNumbers(text: string): string {
  return text.replace(run, (found, at: number) => {
    const digits = digitsOf(found);
    const partOfLonger = /[0-9０-９]/u.test(text.charAt(at - 1));
    return partOfLonger || !passesLuhn(digits) ? found : `${digits.slice(0, 6)}******${digits.slice(-4)}`;
  });
}
