import type {VerdictKind} from '../content/verdicts';
import type {Folding} from './normalise';

/** What a row leads to: an article, one response code, one term of the glossary. */
export type UnitKind = 'page' | 'code' | 'term';

/** A part of an article with an address of its own: the `#anchor` and the words of its heading. */
export type Section = readonly [hash: string, title: string];

/** Something that can be found. Codes and terms are found by themselves; all other sections through their page. */
export type Unit = {
  readonly kind: UnitKind;
  /** Address of the page from the host's root, with the site's base. */
  readonly url: string;
  /** `#anchor`; empty for a page. */
  readonly hash: string;
  readonly title: string;
  /** Permanent id of the page (`V07`). */
  readonly id: string;
  readonly verdict?: VerdictKind | undefined;
};

/** One slice of an inverted index: terms, parallel to postings as `encodePostings` writes them. Both separated by blanks. */
export type TermShard = {readonly terms: string; readonly postings: string};

/** A slice of the units, `first` being the number of the first of them. */
export type UnitShard = {readonly first: number; readonly units: readonly Unit[]};

/** The sections of each unit of a `UnitShard`, in its order; none for codes and terms. Comes with the full text. */
export type HeadingShard = readonly (readonly Section[])[];

/** Owners of the sections of the full text: for each section the number of its unit, and its place among that unit's sections. */
export type SectionShard = {readonly owners: readonly number[]; readonly places: readonly number[]};

/** What the box loads first. Where the site is small, all of titles, headings, keywords and descriptions is in `inline`. */
export type Manifest = {
  readonly version: 1;
  readonly folding: Folding;
  readonly unitsPerShard: number;
  /** Numbers of the first code and of the first term; pages come before both. */
  readonly kinds: {readonly code: number; readonly term: number};
  /** Names of the files with units, in their order. */
  readonly units: readonly string[];
  /** Names of the files with terms of titles, headings, keywords and descriptions, by `shardOf`. */
  readonly terms: readonly string[];
  /** The same for what people say, and for whole keywords. */
  readonly asked: readonly string[];
  /** The same for the full text; its postings name sections. */
  readonly bodies: readonly string[];
  /** Names of the files with the units' sections, parallel to `units`. */
  readonly headings: readonly string[];
  /** Name of the file with the owners of those sections. */
  readonly sections: string;
  /** Name of the file with what sounds alike. */
  readonly sounds: string;
  /** Number of units by page id and by response code, for what people know the name of. */
  readonly names: Readonly<Record<string, number>>;
  /** Files that came with this one. */
  readonly inline: Readonly<Record<string, unknown>>;
};

/**
 * Terms that begin alike are in one file, so that what is being typed can be completed from it.
 *
 * @returns The number of the file, of `count`, in which a term is.
 */
export function shardOf(term: string, count: number): number {
  const key = /^[a-z0-9]/u.test(term) ? term.slice(0, 2) : term.slice(0, 1);
  let hash = 7;
  for (let at = 0; at < key.length; at += 1) {
    hash = (hash * 31 + key.charCodeAt(at)) % 1_000_003;
  }
  return hash % count;
}
