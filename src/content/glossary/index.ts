import {parties} from './parties';
import {safety} from './safety';
import {slips} from './slips';
import {states} from './states';
import {transactions} from './transactions';
import type {GlossaryEntry} from './types';

export type {GlossaryEntry} from './types';

/** Every term of facts.md section 7, by its permanent id. */
export const glossary = {
  ...states,
  ...slips,
  ...parties,
  ...transactions,
  ...safety,
} as const satisfies Record<string, GlossaryEntry>;

export type TermId = keyof typeof glossary;
