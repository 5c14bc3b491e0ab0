import * as fs from 'node:fs';
import path from 'node:path';
import {expect, test} from 'vitest';
import {askedOf} from '../../../plugins/search/asked';
import {locales} from '../../../src/locales';

const ids = fs
  .readdirSync('docs', {recursive: true, encoding: 'utf8'})
  .filter((name) => name.endsWith('.mdx'))
  .flatMap((name) => /^id: (\w+)/mu.exec(fs.readFileSync(path.join('docs', name), 'utf8'))?.[1] ?? []);

test.each(locales)('every page that has sayings in one language has them in %s', (locale) => {
  const written = ids.filter((id) => locales.some((other) => askedOf(id, other).length > 0));
  expect(written.length).toBeGreaterThan(100);
  expect(written.filter((id) => askedOf(id, locale).length < 3)).toEqual([]);
});

test('a page that has none yet is still found by its own words', () => {
  expect(askedOf('Z99', 'en')).toEqual([]);
});
