// cspell:ignore freez
import fc from 'fast-check';
import {expect, test} from 'vitest';
import {foldingMap, normalise} from '../../../src/search/normalise';
import {stem} from '../../../src/search/stem';
import {termsOf} from '../../../src/search/terms';

const folds = foldingMap({from: '單邊賬', to: '单边账'});

test.each([
  ['ＰＯＳ９１', 'pos91'],
  ['單邊賬', '单边账'],
  ['Wi-Fi 断了', 'wifi 断了'],
  ['WI FI', 'wifi'],
  ['T+1', 't1'],
  ['timed-out', 'timeout'],
  ['Pre-authorised', 'preauth'],
  ['license', 'licence'],
  ['unrecognized', 'unrecognised'],
  ['cancelled', 'canceled'],
  ['do not honour', 'do not honor'],
  ['I’m', 'im'],
  ['冇出票', '没出票'],
  ['票票', '票'],
  ['单边帐', '单边账'],
])('%s is searched as %s', (typed, plain) => {
  expect(normalise(typed, folds)).toBe(plain);
});

test('Chinese is cut into characters and pairs, Latin into words, codes stay whole', () => {
  expect(termsOf('冲正 charged a0').map(({text}) => text)).toEqual(['冲', '冲正', '正', 'charg', 'a0']);
});

test.each([
  ['charges', 'charg'],
  ['charged', 'charg'],
  ['charge', 'charg'],
  ['replies', 'reply'],
  ['stopped', 'stop'],
  ['pos', 'pos'],
  ['sms', 'sms'],
  ['status', 'status'],
  ['froze', 'freez'],
  ['freezing', 'freez'],
  ['stolen', 'steal'],
])('%s is stemmed to %s', (word, stemmed) => {
  expect(stem(word)).toBe(stemmed);
});

test('nothing that can be pasted throws', () => {
  fc.assert(
    fc.property(fc.string({unit: 'binary', maxLength: 300}), (text) => {
      for (const {start, length} of termsOf(normalise(text, folds))) {
        expect(length).toBeGreaterThan(0);
        expect(start).toBeGreaterThanOrEqual(0);
      }
    }),
    {numRuns: 40},
  );
}, 60_000);
