// cspell:ignore prntr twise cardreader settl
import {expect, test} from 'vitest';
import {isTypoOf, similarWords} from '../../../src/search/similarWords';

test.each([
  ['recipt', 'receipt', true],
  ['reveral', 'reversal', true],
  ['setlement', 'settlement', true],
  ['erminal', 'terminal', true],
  ['termnial', 'terminal', true],
  ['void', 'paid', false],
  ['pos', 'pin', false],
])('%s may be meant for %s: %s', (typed, word, meant) => {
  expect(isTypoOf(typed, word)).toBe(meant);
});

test('a word that is still being typed is completed', () => {
  expect(similarWords('settle', ['settlement', 'set', 'refund']).map(([word]) => word)).toEqual(['settlement']);
});

test.each([
  ['prntr', 'printer'],
  ['twise', 'twice'],
  ['cardreader', 'reader'],
  ['settlement', 'settl'],
])('%s, which no page has and which is no slip of the finger, is taken for %s', (typed, word) => {
  expect(similarWords(typed, ['printer', 'twice', 'card', 'reader', 'settl', 'void']).map(([found]) => found)).toContain(word);
});

test('a word that is like none of ours is taken for nothing', () => {
  expect(similarWords('guitar', ['printer', 'twice', 'card', 'reader', 'settl', 'void'])).toEqual([]);
});
