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
