import type {HeadingShard, Manifest, Section, SectionShard, TermShard, Unit, UnitKind, UnitShard} from './indexFiles';
import {shardOf} from './indexFiles';
import {foldingMap} from './normalise';
import {openSounds, type Sounds} from './sounds';
import {decodePostings, type Posting} from './postings';

/** Fetches one file of the index by its name. Rejects where it cannot be had. */
export type ReadFile = (name: string) => Promise<unknown>;

/** The words of one file, ready to be looked up. */
export type Words = {readonly vocabulary: readonly string[]; readonly look: (term: string) => readonly Posting[]};

/** An index of one language. What it needs is fetched once, when it is needed. */
export type OpenIndex = {
  readonly folds: ReadonlyMap<string, string>;
  readonly names: ReadonlyMap<string, number>;
  /** @returns What a unit is, without its file. */
  readonly kindOf: (number: number) => UnitKind;
  /** @returns The file of titles, headings, keywords and descriptions that holds a term. */
  readonly words: (term: string) => Promise<Words>;
  /** @returns The file of the full text that holds a term. */
  readonly bodies: (term: string) => Promise<Words>;
  /** @returns The file of what people say that holds a term. */
  readonly asked: (term: string) => Promise<Words>;
  readonly sounds: () => Promise<Sounds>;
  readonly sections: () => Promise<SectionShard>;
  readonly unit: (number: number) => Promise<Unit | undefined>;
  /** @returns The sections of a unit. */
  readonly headings: (number: number) => Promise<readonly Section[]>;
};

function openWords({terms, postings}: TermShard): Words {
  const lists = postings.split(' ');
  const at = new Map(terms.split(' ').map((term, place) => [term, place]));
  // The next keystroke asks for nearly all the same terms.
  const read = new Map<string, readonly Posting[]>();
  return {
    vocabulary: [...at.keys()],
    look: (term) => {
      const place = at.get(term);
      const known = read.get(term) ?? (place === undefined ? [] : decodePostings(lists[place] ?? ''));
      read.set(term, known);
      return known;
    },
  };
}

/**
 * @param manifest The file that the box loads first.
 * @param read How the others are had.
 * @throws Where the file is not a manifest that this code knows, such as one cut off or of another version.
 */
export function openIndex(manifest: Manifest, read: ReadFile): OpenIndex {
  const {version, terms}: {readonly version: number; readonly terms: unknown} = manifest;
  if (version !== 1 || !Array.isArray(terms) || terms.length === 0) {
    throw new Error('Not a search index of this site.');
  }
  const files = new Map<string, Promise<unknown>>(
    Object.entries(manifest.inline).map(([name, content]) => [name, Promise.resolve(content)]),
  );
  const once = <T>(name: string, ready: (content: never) => T): Promise<T> => {
    const held = files.get(`${name}#`) as Promise<T> | undefined;
    if (held) {
      return held;
    }
    const made = (files.get(name) ?? read(name)).then((content) => ready(content as never));
    files.set(`${name}#`, made);
    made.catch(() => files.delete(`${name}#`)); // The next keystroke asks again.
    return made;
  };
  const shard = (names: readonly string[], term: string) => once(names[shardOf(term, names.length)] ?? '', openWords);
  return {
    folds: foldingMap(manifest.folding),
    names: new Map(Object.entries(manifest.names)),
    kindOf: (number) => (number < manifest.kinds.code ? 'page' : number < manifest.kinds.term ? 'code' : 'term'),
    words: (term) => shard(manifest.terms, term),
    bodies: (term) => shard(manifest.bodies, term),
    asked: (term) => shard(manifest.asked, term),
    sounds: () => once(manifest.sounds, openSounds),
    sections: () => once(manifest.sections, (content: SectionShard) => content),
    unit: async (number) => {
      const name = manifest.units[Math.floor(number / manifest.unitsPerShard)];
      const held = name === undefined ? undefined : await once(name, (content: UnitShard) => content);
      return held?.units[number - held.first];
    },
    headings: async (number) => {
      const name = manifest.headings[Math.floor(number / manifest.unitsPerShard)];
      const held = name === undefined ? undefined : await once(name, (content: HeadingShard) => content);
      return held?.[number % manifest.unitsPerShard] ?? [];
    },
  };
}
