import * as fs from 'node:fs';
import path from 'node:path';
import {expect, test} from 'vitest';
import {articleRoots} from '../../../plugins/site-pages/articleRoots';
import {glossary} from '../../../src/content/glossary';
import {locales} from '../../../src/locales';
import {foldingMap, normalise} from '../../../src/search/normalise';
import {synonyms} from '../../../src/search/synonyms';
import {termsOf} from '../../../src/search/terms';

const roots = Object.values(articleRoots);

const files = roots.flatMap((root) =>
  fs
    .readdirSync(root, {recursive: true, encoding: 'utf8'})
    .filter((name) => name.endsWith('.mdx'))
    .map((name) => path.join(root, name)),
);

const plain = (text: string) => normalise(text, foldingMap({from: '', to: ''}));
const texts = files.map((file) => plain(fs.readFileSync(file, 'utf8')));
const written = new Set(texts.flatMap((text) => termsOf(text).map((term) => term.text)));
const terms = new Set(Object.values(glossary).flatMap(({term}) => locales.map((locale) => plain(term[locale]))));

test('each word of ours that a synonym leads to stands in an article', () => {
  const missing = synonyms.filter(
    ([, ours]) => !ours.split(' ').every((word) => termsOf(word).every(({text}) => written.has(text))),
  );
  expect(missing).toEqual([]);
});

test('both sides are written as the index spells them, and differ', () => {
  expect(synonyms.filter(([said, ours]) => plain(said) !== said || plain(ours) !== ours || said === ours)).toEqual([]);
});

test('no synonym stands for a term of the glossary, except to name it in the other language', () => {
  const translates = (said: string, ours: string) => /[a-z]/u.test(said) !== /[a-z]/u.test(ours);
  const shadows = synonyms.filter(([said, ours]) => terms.has(said) && !translates(said, ours));
  expect(shadows).toEqual([]);
});

test('no pair is listed twice', () => {
  const keys = synonyms.map((pair) => pair.join(' → '));
  expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([]);
});
