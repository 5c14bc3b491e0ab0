import {expect, test} from 'vitest';
import {meantIn} from '../../../src/search/meantIn';

const saidIn = (query: string) => meantIn(query).map(([said, ours]) => `${said} → ${ours}`);

test('one line serves every form of a word, which is given as it stands in the query', () => {
  expect(saidIn('the reader crashes')).toEqual(expect.arrayContaining(['reader → terminal', 'crashes → stuck']));
  expect(saidIn('it crashed')).toEqual(['crashed → stuck']);
});

test('several words are found together and in their order', () => {
  expect(saidIn('where is my money back').join()).toContain('money back → refund');
  expect(saidIn('back my money').join()).not.toContain('refund');
});

test('Chinese is found anywhere, Latin only as whole words', () => {
  expect(saidIn('这台机子坏')).toContain('机子 → 机器');
  expect(saidIn('freedom')).toEqual([]);
});
