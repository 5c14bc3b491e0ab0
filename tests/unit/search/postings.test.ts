import fc from 'fast-check';
import {expect, test} from 'vitest';
import {decodePostings, encodePostings, greatestImpact} from '../../../src/search/postings';

const posting = fc.tuple(fc.integer({min: 0, max: 300_000}), fc.integer({min: 1, max: greatestImpact}));

test('postings come back as they were', () => {
  fc.assert(
    fc.property(fc.uniqueArray(posting, {selector: ([unit]) => unit}), (list) => {
      const ordered = [...list].sort(([a], [b]) => a - b);
      expect(decodePostings(encodePostings(ordered))).toEqual(ordered);
    }),
  );
});

test('a damaged file is read to its end', () => {
  fc.assert(
    fc.property(fc.string({maxLength: 100}), (text) => {
      expect(decodePostings(text).length).toBeLessThanOrEqual(text.length);
    }),
  );
});
