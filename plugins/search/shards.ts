import {encodePostings, type Posting} from '../../src/search/postings';
import type {UnitText} from './unitsOf';
import {shardOf, type HeadingShard, type TermShard, type Unit, type UnitShard} from '../../src/search/indexFiles';

/** Raw size that a file of terms is meant to have, in characters: two or three of them fit a slow phone's patience. */
const shardSize = 48_000;

/** Units to a file where the site is too big for all of them to come with the manifest. */
export const unitsPerShard = 128;

/** @returns The terms in as many files as their size asks for. */
export function termShards(impacts: ReadonlyMap<string, readonly Posting[]>): readonly TermShard[] {
  const lines = [...impacts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([term, list]) => [term, encodePostings(list)] as const);
  const size = lines.reduce((sum, [term, postings]) => sum + term.length + postings.length + 2, 0);
  const count = Math.max(1, Math.ceil(size / shardSize));
  return Array.from({length: count}, (_, number) => {
    const mine = lines.filter(([term]) => shardOf(term, count) === number);
    return {terms: mine.map(([term]) => term).join(' '), postings: mine.map(([, postings]) => postings).join(' ')};
  });
}

/** @returns The sections of the units in files of `unitsPerShard`. */
export function headingShards(texts: readonly UnitText[]): readonly HeadingShard[] {
  return Array.from({length: Math.ceil(texts.length / unitsPerShard)}, (_, number) =>
    texts.slice(number * unitsPerShard, (number + 1) * unitsPerShard).map(({sections}) => sections),
  );
}

/** @returns The units in files of `unitsPerShard`. */
export function unitShards(units: readonly Unit[]): readonly UnitShard[] {
  return Array.from({length: Math.ceil(units.length / unitsPerShard)}, (_, number) => ({
    first: number * unitsPerShard,
    units: units.slice(number * unitsPerShard, (number + 1) * unitsPerShard),
  }));
}
