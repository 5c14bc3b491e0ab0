import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {passesLuhn} from '../../../src/cardNumbers/luhn';
import {maskNumbers, maskUnfinished} from '../../../src/cardNumbers/maskNumbers';

const digits = (min: number, max: number) => fc.stringMatching(new RegExp(`^[0-9]{${String(min)},${String(max)}}$`, 'u'));

/** Card numbers of 13 to 19 digits: any digits and the right check digit. */
const card = digits(12, 18).map((body) => {
  const check = Array.from('0123456789').find((digit) => passesLuhn(body + digit)) ?? '';
  return body + check;
});

const separator = fc.constantFrom('', ' ', '-', '  ', ' - '.trim(), '－', '　', '.', '\u00a0');

/** A number written in groups of four or so, in ASCII or full-width digits. */
const written = fc.tuple(card, separator, fc.integer({min: 2, max: 6}), fc.boolean()).map(([number, between, size, wide]) => {
  const grouped = (number.match(new RegExp(`.{1,${String(size)}}`, 'gu')) ?? []).join(between);
  return {
    number,
    text: wide ? grouped.replace(/\d/gu, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)) : grouped,
  };
});

const visible = (text: string) =>
  text.replace(/[０-９]/gu, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0)).replace(/\D/gu, '');

describe('passesLuhn', () => {
  it.each(['4111111111111111', '378282246310005', '79927398713'])('accepts %s', (number) => {
    expect(passesLuhn(number)).toBe(true);
  });

  it('notices any single wrong digit', () => {
    fc.assert(
      fc.property(card, fc.nat(), fc.integer({min: 1, max: 9}), (number, where, by) => {
        const at = where % number.length;
        const wrong = String((Number(number.charAt(at)) + by) % 10);
        expect(passesLuhn(number.slice(0, at) + wrong + number.slice(at + 1))).toBe(false);
      }),
    );
  });
});

describe('maskNumbers', () => {
  it('keeps six and four digits of every card number, however it is written', () => {
    fc.assert(
      fc.property(written, ({number, text}) => {
        expect(visible(maskNumbers(text))).toBe(number.slice(0, 6) + number.slice(-4));
      }),
    );
  });

  it('masks it among other words and numbers', () => {
    fc.assert(
      fc.property(written, fc.constantFrom('卡号', 'card ', '金额 12.50 元，', 'no. 7 '), ({number, text}, before) => {
        const masked = visible(maskNumbers(`${before}${text}，完`));
        expect(masked).not.toContain(number);
        expect(masked.endsWith(number.slice(-4))).toBe(true);
      }),
    );
  });

  it('never shows more than ten digits of a card number while it is typed, once it was recognised', () => {
    fc.assert(
      fc.property(written, ({number, text}) => {
        let shown = '';
        for (const char of text) {
          shown = maskNumbers(shown + char);
        }
        expect(visible(shown)).toHaveLength(10);
        expect(visible(shown).endsWith(number.slice(-4))).toBe(true);
      }),
    );
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(written, ({text}) => {
        expect(maskNumbers(maskNumbers(text))).toBe(maskNumbers(text));
      }),
    );
  });

  it('leaves numbers that are no card numbers', () => {
    fc.assert(
      fc.property(fc.oneof(digits(1, 12), digits(20, 32)), (number) => {
        expect(maskNumbers(number)).toBe(number);
      }),
    );
    expect(maskNumbers('4111111111111112')).toBe('4111111111111112');
    expect(maskNumbers('621234******5678')).toBe('621234******5678');
  });

  // Numbers that card networks publish for tests; they belong to nobody.
  it.each([
    ['4111 1111 1111 1111', '4111 11** **** 1111'],
    ['4111.1111.1111.1111', '4111.11**.****.1111'],
    ['４１１１　１１１１　１１１１　１１１１', '４１１１　１１**　****　１１１１'],
    ['卡号 5555555555554444，4111111111111111', '卡号 555555******4444，411111******1111'],
    ['2026-11-22 14:05', '2026-11-22 14:05'],
    ['128.00', '128.00'],
  ])('%s becomes %s', (typed, shown) => {
    expect(maskNumbers(typed)).toBe(shown);
  });
});

describe('maskUnfinished', () => {
  it('gives away at most twelve digits in a row of a number being typed', () => {
    fc.assert(
      fc.property(card, fc.integer({min: 1, max: 19}), (number, length) => {
        expect(visible(maskUnfinished(number.slice(0, length))).length).toBeLessThanOrEqual(12);
      }),
    );
  });
});
