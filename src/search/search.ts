import type {Answer, Row} from './answer';
import type {Unit} from './indexFiles';
import {namedUnits} from './namedUnits';
import {longestQuery, normalise} from './normalise';
import type {OpenIndex} from './openIndex';
import {placeIn} from './placeIn';
import {hitsOf, type Hits} from './scoreTerms';
import {bestSections} from './scoreBodies';
import {isHan} from './terms';
import {weighTerms, type Wanted} from './weighTerms';

/** Least share of the query that the best row has to hold. Below it nothing is an answer. */
const leastCover = 0.34;

/** A code or a term of the glossary answers fewer questions than an article does, unless it is asked for by name. */
const kindWeight = {page: 1, code: 0.5, term: 0.55} as const;

type Scored = {readonly number: number; readonly unit: Unit; readonly score: number};

/** How much of what was typed a unit holds, 0 to 1. Single Chinese characters say little and are left out where there is more. */
function cover(number: number, hits: readonly Hits[]): number {
  const own = hits.filter(({wanted}) => wanted.own);
  const pairs = own.filter(({wanted: {text}}) => !isHan(text) || text.length > 1);
  const judged = pairs.length > 0 ? pairs : own;
  const total = judged.reduce((sum, {wanted}) => sum + wanted.weight, 0);
  const held = judged.filter(({postings}) => postings.some(([unit]) => unit === number));
  const meant = hits.some(
    ({wanted, postings}) => !wanted.own && wanted.weight > 0.5 && postings.some(([unit]) => unit === number),
  );
  return Math.max(meant ? leastCover : 0, held.reduce((sum, {wanted}) => sum + wanted.weight, 0) / Math.max(total, 0.01));
}

function rowOf({number, unit}: Scored, wanted: readonly Wanted[], index: OpenIndex, sections: ReadonlyMap<number, number>): Row {
  const {kind, url, hash, title, id, verdict} = unit;
  const place = kind === 'page' ? placeIn(unit, wanted, index.folds, sections.get(number)) : undefined;
  return {kind, url, hash: place?.[0] ?? hash, title, section: place?.[1] ?? '', id, verdict};
}

/** Adds up what the terms found, titles and keywords first, the text of the best section behind them. */
async function scores(index: OpenIndex, wanted: readonly Wanted[], withBodies: boolean) {
  const hits = await Promise.all(wanted.map((term) => hitsOf(term, index.words)));
  const total = new Map<number, number>();
  const add = (unit: number, amount: number) => total.set(unit, (total.get(unit) ?? 0) + amount);
  for (const {wanted: term, postings} of hits) {
    for (const [unit, impact] of postings) {
      add(unit, impact * term.weight);
    }
  }
  const bodies = withBodies ? await bestSections(index, wanted) : new Map<number, {score: number; place: number}>();
  for (const [unit, {score}] of bodies) {
    add(unit, score);
  }
  return {hits, total, sections: new Map([...bodies].map(([unit, {place}]) => [unit, place]))};
}

/** The best units, one per page. */
async function ranked(
  index: OpenIndex,
  total: ReadonlyMap<number, number>,
  named: readonly number[],
  most: number,
): Promise<readonly Scored[]> {
  const order = [...total].sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, most * 6);
  const first = named.map((number): [number, number] => [number, Number.MAX_SAFE_INTEGER]);
  const scored = await Promise.all(
    [...first, ...order].map(async ([number, score]) => ({number, unit: await index.unit(number), score})),
  );
  const weighed = scored.flatMap(({number, unit, score}) => (unit ? [{number, unit, score: score * kindWeight[unit.kind]}] : []));
  const pages = new Set<string>();
  return weighed
    .sort((a, b) => b.score - a.score)
    .filter(({unit: {url}}) => !pages.has(url) && pages.add(url))
    .slice(0, most);
}

/**
 * Answers a query. The same code runs in the browser's worker and in `npm run search:eval`.
 *
 * @param index The index of the page's language.
 * @param query What is in the box; anything at all.
 * @param most Greatest number of rows.
 * @param withBodies Whether to look into the full text, whose files may have to be fetched first.
 */
export async function search(index: OpenIndex, query: string, most: number, withBodies: boolean): Promise<Answer> {
  const text = normalise(query.slice(0, longestQuery), index.folds).trim();
  const wanted = weighTerms(text);
  const named = namedUnits(text, index.names);
  const {hits, total, sections} = await scores(index, wanted, withBodies);
  const list = await ranked(index, total, named, most);
  const rows = list.map((scored) => rowOf(scored, wanted, index, sections));
  const [best] = list;
  const fits = best !== undefined && (named.length > 0 || cover(best.number, hits) >= leastCover);
  return {query, rows: fits ? rows : [], nearest: fits ? [] : rows.slice(0, 3), complete: withBodies};
}
