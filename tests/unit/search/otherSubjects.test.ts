import {expect, test} from 'vitest';
import {readQueries} from '../../../bench/search/queries';
import {foldingMap, normalise} from '../../../src/search/normalise';
import {namesOtherSubject} from '../../../src/search/otherSubjects';

const plain = (text: string) => normalise(text, foldingMap({from: '', to: ''}));

test.each(['laptop screen cracked', 'flights to tokyo', '高铁票怎么退', '微博密码忘了'])(
  '%s is about something else',
  (query) => {
    expect(namesOtherSubject(plain(query))).toBe(true);
  },
);

test('no query about our subject names another one', () => {
  const sets = ['', 'held/', 'sealed/'].flatMap((set) => ['zh', 'en'].map((lang) => `tests/search/${set}${lang}.jsonl`));
  const ours = readQueries(sets).filter(({pages}) => pages.length > 0);
  expect(ours.length).toBeGreaterThan(500);
  expect(ours.filter(({q}) => namesOtherSubject(plain(q))).map(({q}) => q)).toEqual([]);
});
