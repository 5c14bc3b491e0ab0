import {expect, test} from 'vitest';
import {isOfficial, unofficialSources} from '../../../checks/rules/links';
import {sources} from '../../../src/content/sources';

test.each([
  ['https://www.pbc.gov.cn/a', true],
  ['http://www.pbc.gov.cn/a', false],
  ['https://www.pbc.gov.cn.example/a', false],
  ['https://www.pbc.gov.cn@agent.example/', false],
  ['https://agent.example/?www.pbc.gov.cn', false],
  ['//www.pbc.gov.cn/', false],
  ['mailto:a@www.pbc.gov.cn', false],
])('%s', (url, official) => {
  expect(isOfficial(url)).toBe(official);
});

test('every source that has an address has an official one', () => {
  expect(unofficialSources(sources)).toEqual([]);
});

test('a source on another site is named', () => {
  const text = {'zh-Hans': '甲', en: 'A'};
  expect(unofficialSources({agent: {title: text, strength: 'second-hand', note: text, url: 'https://agent.example/'}})).toEqual([
    'agent',
  ]);
});
