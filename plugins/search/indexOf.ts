import {createHash} from 'node:crypto';
import {buildImpacts, type Field} from '../../src/search/buildImpacts';
import type {Manifest, UnitKind} from '../../src/search/indexFiles';
import {foldingMap, normalise} from '../../src/search/normalise';
import {pairsIn, phraseOf} from '../../src/search/phrases';
import {isHan} from '../../src/search/terms';
import {foldingFor} from './folding';
import {soundsFor} from './soundsFor';
import {headingShards, termShards, unitShards, unitsPerShard} from './shards';
import type {UnitText} from './unitsOf';

/** The index of one language: its first file, and the others by the names under which the first one knows them. */
export type Index = {readonly manifest: Manifest; readonly files: ReadonlyMap<string, string>};

/** Raw size up to which titles, headings and keywords come with the first file: one round trip less. */
const inlineUpTo = 90_000;

type Normalise = (text: string) => string;

/** What is looked at first: how the page calls itself, what people call it, what it says in a sentence. */
function fieldsOf({unit, keywords, description}: UnitText, plain: Normalise): readonly Field[] {
  return [
    {text: plain(unit.title), weight: 3, norm: 0.3},
    {text: plain(keywords), weight: 2.6, norm: 0.4},
    {text: plain(description), weight: 1.2, norm: 0.5},
  ];
}

/** What people say who should land there, and every saying and keyword in full: `扣了钱没出票` is more than its parts. */
function askedFields({keywords, asked}: UnitText, plain: Normalise): readonly Field[] {
  const sayings = [...keywords.split(/ ?[,/] /u), ...asked].map(plain);
  return [
    {
      text: plain(asked.join(' / ')),
      weight: 1.6,
      norm: 0.4,
      phrases: sayings.flatMap((words) => [...new Set([...pairsIn(words), phraseOf(words) ?? ''])]).filter(Boolean),
    },
  ];
}

/**
 * @param texts Everything that can be found.
 * @param folder Path of the files' folder, as the first file names it.
 * @returns The index, split so that the first rows need little and the full text is fetched by the words that are looked for.
 */
export function indexOf(texts: readonly UnitText[], folder: string): Index {
  const units = texts.map(({unit}) => unit);
  const sections = texts.flatMap(({bodies}, owner) => bodies.map(({place, text}) => ({owner, place, text})));
  const all = texts.flatMap(({unit, sections: headings, keywords, description}) => [
    unit.title,
    keywords,
    description,
    ...headings.map(([, t]) => t),
  ]);
  const folding = foldingFor([...all, ...sections.map(({text}) => text)].join(''));
  const folds = foldingMap(folding);
  const plain: Normalise = (text) => normalise(text, folds);
  const files = new Map<string, string>();
  const inline: Record<string, unknown> = {};
  const write = (content: unknown): string => {
    const json = JSON.stringify(content);
    const name = `${folder}/${createHash('sha256').update(json).digest('hex').slice(0, 10)}.json`;
    files.set(name, json);
    return name;
  };
  const firstFiles = (contents: readonly unknown[]) => {
    const small =
      contents.length === 1 || contents.reduce<number>((sum, content) => sum + JSON.stringify(content).length, 0) < inlineUpTo;
    const names = contents.map(write);
    if (small) {
      names.forEach((name, at) => {
        inline[name] = contents[at];
        files.delete(name);
      });
    }
    return names;
  };
  const body = (text: string): readonly Field[] => [{text: plain(text), weight: 1, norm: 0.6}];
  const words = buildImpacts(texts.map((text) => fieldsOf(text, plain)));
  const count = (kind: UnitKind) => units.filter((unit) => unit.kind === kind).length;
  const manifest: Manifest = {
    version: 1,
    folding,
    unitsPerShard,
    kinds: {code: count('page'), term: count('page') + count('code')},
    units: firstFiles(unitShards(units)),
    terms: firstFiles(termShards(words)),
    bodies: termShards(
      buildImpacts(
        sections.map(({text}) => body(text)),
        (term) => !isHan(term) || term.length > 1,
      ),
    ).map(write),
    asked: termShards(buildImpacts(texts.map((text) => askedFields(text, plain)))).map(write),
    sounds: write(soundsFor(words)),
    headings: headingShards(texts).map(write),
    sections: write({owners: sections.map(({owner}) => owner), places: sections.map(({place}) => place)}),
    names: Object.fromEntries(
      units.flatMap(({kind, id, hash}, at) =>
        kind === 'page' && id !== '' ? [[id.toLowerCase(), at]] : kind === 'code' ? [[hash.slice(1), at]] : [],
      ),
    ),
    inline,
  };
  return {manifest, files};
}
