import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {maskNumbers, maskUnfinished} from '../../../src/cardNumbers/maskNumbers';
import {readDone, withoutDone, writeDone} from '../../../src/checklist/doneLink';
import {readTicks, writeTicks} from '../../../src/checklist/ticks';
import {nearestPages} from '../../../src/content/nearestPages';
import {readWrongAddress} from '../../../src/content/wrongAddress';
import {cardText, readCard, writeCard, type Values} from '../../../src/evidence/card';
import {fields} from '../../../src/evidence/fields';
import {locales} from '../../../src/locales';
import {fillIn, opening, placeholderNames} from '../../../src/replies/placeholders';
import {readState, writeState} from '../../../src/triage/state';
import {csvCell} from '../../../src/vetting/table';
import {readWorksheet, writeWorksheet} from '../../../src/vetting/worksheet';
import {loadPages} from '../../../plugins/site-pages/loadPages';
import {hostileJson, hostileText} from './hostileText';

const runs = {numRuns: 5_000};
const always = <T>(from: fc.Arbitrary<T>, holds: (value: T) => void) => {
  fc.assert(fc.property(from, holds), runs);
};

describe('addresses', () => {
  test('the selector’s state comes back from its own link, whatever the link was', () => {
    always(hostileText, (text) => {
      const {role, answers, ask} = readState(`?${text}`);
      const again = readState(writeState({role, answers, ask}));
      expect(again.answers).toEqual(answers);
      expect(again.role).toBe(role);
    });
  });

  test('a link with ticks ticks what the list has and nothing else', () => {
    always(fc.tuple(hostileText, hostileText, fc.uniqueArray(fc.stringMatching(/^[a-z]{1,8}$/u))), ([query, junk, items]) => {
      for (const search of [`?${query}`, `?done=list:${query}`, writeDone('list', [junk, ...items])]) {
        const linked = readDone(search, 'list', items);
        expect(linked?.known.every((id) => items.includes(id)) ?? true).toBe(true);
        expect(new URLSearchParams(withoutDone(search)).has('done')).toBe(false);
      }
    });
  });

  const pages = loadPages('.').map(({id, slug}) => ({id, slug}));

  test('an address that leads nowhere has pages near it, and is sent to short pages that exist', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        expect(nearestPages(text, pages)).toHaveLength(5);
        const {shortPage} = readWrongAddress(`/${text}`, '/', pages);
        expect(shortPage === undefined || /^(?:code\/[0-9a-z]{2}|[a-z]\d{2})\/$/u.test(shortPage)).toBe(true);
      }),
      {numRuns: 400},
    );
  });
});

describe('what lies in the browser', () => {
  test('ticks: read, written and read again they are the same', () => {
    always(hostileJson, (stored) => {
      const {ticks} = readTicks(stored);
      expect(readTicks(writeTicks(ticks))).toEqual({ticks, damaged: false});
    });
  });

  test('an evidence card: text values only, and none it has no field for is written', () => {
    always(fc.tuple(hostileJson, fc.integer()), ([stored, now]) => {
      const {values} = readCard(stored, now);
      expect(Object.values(values).every((value) => typeof value === 'string')).toBe(true);
      for (const locale of locales) {
        expect(cardText(values, locale, 'https://example.test/')).toContain('https://example.test/');
      }
      const written = readCard(writeCard(values, undefined, now), now).values;
      expect(Object.keys(written).filter((id) => !fields.some((field) => field.id === id))).toEqual([]);
    });
  });

  test('a worksheet: one to three columns, the same when read again', () => {
    always(hostileJson, (stored) => {
      const {providers} = readWorksheet(stored);
      expect(providers.length).toBeGreaterThan(0);
      expect(providers.length).toBeLessThanOrEqual(3);
      expect(readWorksheet(writeWorksheet(providers)).providers).toEqual(providers);
    });
  });
});

describe('what is typed', () => {
  /** A card number: digits of which the last makes the Luhn sum right. */
  const card = fc.array(fc.integer({min: 0, max: 9}), {minLength: 15, maxLength: 15}).map((digits) => {
    const sum = digits.reduce(
      (total, digit, index) => total + (index % 2 === 0 ? (digit * 2 > 9 ? digit * 2 - 9 : digit * 2) : digit),
      0,
    );
    return `${digits.join('')}${String((10 - (sum % 10)) % 10)}`;
  });
  const words = fc.constantFrom('卡号', ' card ', '：', '<b>', '\u202E', '');

  test('masking is final, keeps the length of everything else, and lets no card number through', () => {
    always(fc.tuple(words, card, words), ([before, number, after]) => {
      for (const text of [`${before}${number}${after}`, `${before}${number.replace(/(\d{4})(?=\d)/gu, '$1 ')}${after}`]) {
        expect(maskNumbers(text).replace(/\s/gu, '')).not.toContain(number);
        expect(maskNumbers(text)).toHaveLength(text.length);
      }
    });
    always(hostileText, (text) => {
      for (const mask of [maskNumbers, maskUnfinished]) {
        expect(mask(mask(text))).toBe(mask(text));
      }
    });
  });

  test('a reply holds what was typed as it was typed, and no blank is left', () => {
    always(fc.tuple(hostileText, hostileText, hostileText), ([amount, date, last4]) => {
      for (const locale of locales) {
        const reply = fillIn(`${opening(locale)}end`, locale, {amount, date, last4});
        expect(reply.endsWith('end')).toBe(true);
        const given = [amount, date, last4].join('');
        for (const name of placeholderNames) {
          expect(reply.includes(`{${name}}`) && !given.includes(`{${name}}`)).toBe(false);
        }
      }
    });
  });

  test('a cell of a CSV file stays one cell', () => {
    always(hostileText, (text) => {
      const cell = csvCell(text);
      const inside = /^"((?:[^"]|"")*)"$/u.exec(cell)?.[1];
      expect(inside === undefined ? !/[",\r\n]/u.test(cell) : true).toBe(true);
      expect(/^"?\s*[=+@]/u.test(cell)).toBe(false);
    });
  });
});

// Evidence cards are typed by hand: every field takes anything.
test('every field of an evidence card takes any text and is read back within its rules', () => {
  const filled: fc.Arbitrary<Values> = fc.record(Object.fromEntries(fields.map(({id}) => [id, hostileText])));
  fc.assert(
    fc.property(filled, (values) => {
      const written = writeCard(values, undefined, 0);
      const read = readCard(written, 0).values;
      expect(writeCard(read, undefined, 0)).toBe(written);
    }),
    {numRuns: 1_000},
  );
});
