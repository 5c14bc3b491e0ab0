import type {Rule} from '../rule';
import {checklists} from './checklists';
import {freshness} from './freshness';
import {frontMatter} from './frontMatter';
import {garbledWords} from './garbledWords';
import {hanInEnglish} from './hanInEnglish';
import {headingIds} from './headingIds';
import {ledger} from './ledger';
import {length} from './length';
import {links} from './links';
import {markdownTraps} from './markdownTraps';
import {orphans} from './orphans';
import {pairs} from './pairs';
import {parity} from './parity';
import {pictures} from './pictures';
import {reviews} from './reviews';
import {safety} from './safety';
import {sameLanguage} from './sameLanguage';
import {sentences} from './sentences';
import {syntax} from './syntax';
import {terms} from './terms';
import {unfinished} from './unfinished';
import {unusedSources} from './unusedSources';

/** Every rule, in the order in which findings are best mended: what hides other findings comes first. */
export const rules: readonly Rule[] = [
  syntax,
  frontMatter,
  unfinished,
  safety,
  pairs,
  parity,
  freshness,
  ledger,
  headingIds,
  markdownTraps,
  hanInEnglish,
  garbledWords,
  links,
  sameLanguage,
  pictures,
  checklists,
  terms,
  length,
  sentences,
  orphans,
  unusedSources,
  reviews,
];
