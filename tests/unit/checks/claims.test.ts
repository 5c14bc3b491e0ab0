import {readFileSync} from 'node:fs';
import {expect, test} from 'vitest';
import {claims} from '../../../checks/claims';
import {loadSite} from '../../../checks/load/loadSite';
import {claimsRule} from '../../../checks/rules/claims';

const site = loadSite('.');
const linesOfTable = readFileSync('checks/claims.ts', 'utf8').split('\n');

test('every claim of the seed is treated in both languages, or dropped with a reason', () => {
  expect(claimsRule(claims).check(site)).toEqual([]);
});

test('a claim that is missing, leads nowhere or is dropped without a reason is found', () => {
  const broken = {
    ...Object.fromEntries(Object.entries(claims).filter(([number]) => number !== 'S1')),
    S2: {page: 'verdicts/paid-no-slip', heading: 'no-such-heading'},
    S41: {dropped: ' '},
  };
  expect(
    claimsRule(broken)
      .check(site)
      .map(({line, found}) => `${linesOfTable[line - 1]?.trim().split(':')[0] ?? ''} ${found.en}`),
  ).toEqual([
    'S1 S1 is not mapped',
    'S2 S2 points to verdicts/paid-no-slip#no-such-heading, missing in zh-Hans, en',
    'S41 S41 is dropped without a reason',
  ]);
});
