import {expect, test} from 'vitest';
import {coverOf} from '../../../src/search/cover';

const cover = (query: string, held: readonly string[], known: readonly string[] = held) =>
  coverOf(
    query,
    (term) => held.includes(term),
    (term) => known.includes(term),
    [],
  );

test('words that tell no subject do not count', () => {
  expect(cover('please help me with the terminal', ['terminal'])).toEqual({held: 2, all: 2, familiar: true});
});

test('a word that no page has counts more than one that another page has', () => {
  expect(cover('laptop terminal', ['terminal'])).toEqual({held: 2, all: 5, familiar: false});
  expect(cover('paper terminal', ['terminal'], ['terminal', 'paper'])).toEqual({held: 2, all: 4, familiar: true});
});

test('an amount tells of no other subject', () => {
  expect(cover('3450 terminal', ['terminal'])).toEqual({held: 2, all: 2, familiar: true});
});

test('Chinese is never familiar by its characters alone', () => {
  expect(cover('冲正', ['冲', '冲正'])).toEqual({held: 2, all: 2, familiar: false});
});
