import {fieldFindings} from '../parity/fields';
import {numberFindings} from '../parity/sectionNumbers';
import {structureFindings} from '../parity/structure';
import type {Rule} from '../rule';
import {pairsOf} from '../site';

/** Both languages of a page say the same: its facts, its outline, its lists and, section by section, its numbers. */
export const parity: Rule = {
  name: 'parity',
  check: (site) =>
    pairsOf(site).flatMap((pair) => [
      ...fieldFindings(pair),
      // A side that does not parse has no outline to compare; the rule `syntax` reports it.
      ...(pair.zh.tree && pair.en.tree ? [...structureFindings(pair), ...numberFindings(pair)] : []),
    ]),
};
