import {readFileSync} from 'node:fs';
import {describe, expect, test} from 'vitest';
import {chinese} from '../../../checks/safety/chinese';
import {english} from '../../../checks/safety/english';
import {unsafeCalls} from '../../../checks/safety/judge';
import type {Language} from '../../../checks/safety/language';

/** One line, one sentence as it might stand by itself in an article about a payment whose result is unknown. */
const sentences = (name: string) =>
  readFileSync(`tests/fixtures/checks/safety/sentences/${name}.txt`, 'utf8').split('\n').filter(Boolean);

describe.each<[string, Language]>([
  ['zh-Hans', chinese],
  ['en', english],
])('%s', (locale, language) => {
  test.each(sentences(`${locale}.unsafe`))('refuses: %s', (text) => {
    expect(unsafeCalls(language, [{text, depth: 0}])).not.toEqual([]);
  });

  test.each(sentences(`${locale}.safe`))('allows: %s', (text) => {
    expect(unsafeCalls(language, [{text, depth: 0}])).toEqual([]);
  });
});
