import {expect, test} from 'vitest';
import {soundsFor} from '../../../plugins/search/soundsFor';
import {openSounds} from '../../../src/search/sounds';

const sounds = openSounds(
  soundsFor(new Map(['冲正', '退款', '小票', '打印', '余额', '不足'].map((pair) => [pair, [[0, 9]]] as const))),
);

test.each([
  ['充正', '冲正'],
  ['冲证', '冲正'],
  ['退宽', '退款'],
  ['消票', '小票'],
  ['打应', '打印'],
  ['不祖', '不足'],
])('%s sounds like %s', (typed, meant) => {
  expect(sounds.alike(typed)).toContain(meant);
});

test.each([
  ['tuikuan', ['退款']],
  ['xiaopiao', ['小票']],
  ['chongzheng', ['冲正']],
  ['terminal', []],
  ['a'.repeat(500), []],
])('%s spells %j', (typed, pairs) => {
  expect(sounds.spelt(typed)).toEqual(pairs);
});

test('a pair does not sound like itself', () => {
  expect(sounds.alike('冲正')).not.toContain('冲正');
});
