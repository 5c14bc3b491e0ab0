import {bothLanguages} from './bothLanguages';
import {english} from './english';
import {everyday} from './everyday';
import {questions} from './questions';
import {saidInEnglish} from './saidInEnglish';
import {shortEnglish} from './shortEnglish';
import type {Synonym} from './types';

export type {Synonym} from './types';

/** The site's one list of other words for ours, applied to what is typed. `tests/unit/search/synonyms.test.ts` holds it against the articles. */
export const synonyms: readonly Synonym[] = [
  ...everyday,
  ...questions,
  ...english,
  ...shortEnglish,
  ...saidInEnglish,
  ...bothLanguages,
];
