import {abroad} from './abroad';
import {acquiring} from './acquiring';
import {counter} from './counter';
import {fees} from './fees';
import {hotlines} from './hotlines';
import {law} from './law';
import {network} from './network';
import {supervision} from './supervision';
import {wallets} from './wallets';

export {officialHosts} from './officialHosts';
export type {Source} from './types';

/** Sources by what they are about, one file each. The kind decides how soon a page has to be reviewed (`../reviewDue.ts`). */
export const sourcesByKind = {law, supervision, fees, hotlines, network, acquiring, wallets, abroad, counter} as const;

export type SourceKind = keyof typeof sourcesByKind;

/** Every source that a page may name in its front matter, by id. Numbers in comments are those of facts.md section 8. */
export const sources = {
  ...law,
  ...supervision,
  ...fees,
  ...hotlines,
  ...network,
  ...acquiring,
  ...wallets,
  ...abroad,
  ...counter,
} as const;

export type SourceId = keyof typeof sources;
