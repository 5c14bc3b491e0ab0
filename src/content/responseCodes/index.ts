import {approved} from './approved';
import {cardOrAccount} from './cardOrAccount';
import {fixAtTheTill} from './fixAtTheTill';
import {fixByCardholder} from './fixByCardholder';
import {gateway} from './gateway';
import {letters} from './letters';
import {queryFirst} from './queryFirst';
import {refusedByIssuer} from './refusedByIssuer';
import {security} from './security';
import {terminal} from './terminal';
import type {ResponseCode} from './types';

export {codeAnchor, codePageOf, codePages, type CodePart} from './codePages';
export {retryWords, type ResponseCode, type Retry} from './types';

const byMeaning = [
  ...approved,
  ...queryFirst,
  ...fixByCardholder,
  ...fixAtTheTill,
  ...cardOrAccount,
  ...refusedByIssuer,
  ...security,
  ...terminal,
  ...gateway,
  ...letters,
] as const satisfies readonly ResponseCode[];

/** Every response code of facts.md section 4, in the order in which people look them up: 00 to 99, then A0 to Z3. */
export const responseCodes = [...byMeaning].sort((a, b) => (a.code < b.code ? -1 : 1)) satisfies readonly ResponseCode[];
