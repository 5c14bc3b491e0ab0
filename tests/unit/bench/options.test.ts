import {describe, expect, test} from 'vitest';
import {readOptions} from '../../../bench/options';

describe('what the bench is asked for', () => {
  test('one visit of each page, both languages and a file for the figures, when nothing is said', () => {
    expect(readOptions([])).toEqual({
      stock: false,
      runs: 1,
      build: false,
      json: 'bench-results.json',
      locales: ['zh-Hans', 'en'],
    });
  });

  test('numbers and languages are read', () => {
    expect(readOptions(['--grow', '100,500', '--locales', 'en', '--runs', '5'])).toMatchObject({
      grow: [100, 500],
      locales: ['en'],
      runs: 5,
    });
  });

  test.each([
    ['an unknown option', ['--peer', '.']],
    ['no visit at all', ['--runs', '0']],
    ['half a visit', ['--runs', '1.5']],
    ['a word for a number of articles', ['--grow', '100,many']],
    ['a language that the site does not have', ['--locales', 'fr']],
    ['peers that are not there', ['--peers', 'no/such/folder']],
    ['build times to compare with nobody', ['--stock']],
  ])('%s is refused', (_, args) => {
    expect(readOptions(args)).toBeUndefined();
  });
});
