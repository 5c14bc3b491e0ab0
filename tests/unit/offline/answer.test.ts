import {describe, expect, it} from 'vitest';
import type {KeptList} from '../../../src/offline/list';
import {keptAnswer} from '../../../src/offline/worker/answer';

const pages = (root: string) =>
  [
    [root, '0', 'h00'],
    [`${root}merchant/reprint/`, '1', 'm05'],
    [`${root}reference/codes-60-to-z3/`, '2', 'r13'],
    [`${root}assets/js/main.js`, '3'],
  ] as const;

const list: KeptList = {
  date: '2026-11-26',
  version: '1234567',
  always: [],
  in: {'zh-Hans': {root: '', files: pages('')}, en: {root: 'en/', files: pages('en/')}},
};

describe('a navigation without a network', () => {
  it('finds a kept page, with its slash', () => {
    expect(keptAnswer(list, ['zh-Hans'], '')).toEqual({kind: 'page', path: ''});
    expect(keptAnswer(list, ['zh-Hans'], 'merchant/reprint/')).toEqual({kind: 'page', path: 'merchant/reprint/'});
    expect(keptAnswer(list, ['en'], 'en/merchant/reprint/index.html')).toEqual({kind: 'page', path: 'en/merchant/reprint/'});
    expect(keptAnswer(list, ['en'], 'en')).toEqual({kind: 'redirect', to: 'en/'});
    expect(keptAnswer(list, ['zh-Hans'], 'merchant/reprint')).toEqual({kind: 'redirect', to: 'merchant/reprint/'});
  });

  it('follows a short link in the language kept first', () => {
    expect(keptAnswer(list, ['zh-Hans', 'en'], 'm05')).toEqual({kind: 'redirect', to: 'merchant/reprint/'});
    expect(keptAnswer(list, ['en', 'zh-Hans'], 'M05/')).toEqual({kind: 'redirect', to: 'en/merchant/reprint/'});
    expect(keptAnswer(list, ['en'], 'code/A1')).toEqual({kind: 'redirect', to: 'en/reference/codes-60-to-z3/#code-a1'});
    expect(keptAnswer(list, ['zh-Hans'], 'f01')).toEqual({kind: 'not-kept', locale: 'zh-Hans'});
  });

  it('says in the language of the address that a page is not kept, and offers the other language', () => {
    expect(keptAnswer(list, ['zh-Hans'], 'en/merchant/reprint/')).toEqual({
      kind: 'not-kept',
      locale: 'en',
      twin: 'merchant/reprint/',
    });
    expect(keptAnswer(list, ['en'], '')).toEqual({kind: 'not-kept', locale: 'zh-Hans', twin: 'en/'});
    expect(keptAnswer(list, ['zh-Hans', 'en'], 'en/causes/')).toEqual({kind: 'not-kept', locale: 'en'});
    expect(keptAnswer(list, ['zh-Hans'], 'entry/')).toEqual({kind: 'not-kept', locale: 'zh-Hans'});
    expect(keptAnswer(list, ['zh-Hans'], 'assets/js/main.js')).toEqual({kind: 'not-kept', locale: 'zh-Hans'});
    expect(keptAnswer(list, [], 'm05')).toEqual({kind: 'not-kept', locale: 'zh-Hans'});
  });
});
