import type {Answer, Row} from './answer';
import {coverOf} from './cover';
import {find, type Found} from './find';
import type {Unit} from './indexFiles';
import {misheard} from './misheard';
import {namedUnits} from './namedUnits';
import {longestQuery, normalise} from './normalise';
import type {OpenIndex} from './openIndex';
import {namesOtherSubject} from './otherSubjects';
import {placeIn} from './placeIn';
import {weighTerms, type Wanted} from './weighTerms';

/** Shares of the query that the best row may hold, each with the score that it then needs. Below all of them nothing is an answer. */
const leastScores: readonly (readonly [cover: number, score: number])[] = [
  [0, 64],
  [0.4, 50],
  [0.5, 35],
  [0.56, 0],
];

/** The same for a query that names another subject. */
const leastScoresOfOthers: typeof leastScores = [
  [0.5, 90],
  [0.7, 0],
];

/** What is enough where pages have all of a query's words between them. */
const familiarScore = 50;

/** A code or a term of the glossary answers fewer questions than an article does, unless it is asked for by name. */
const kindWeight = {page: 1, code: 0.5, term: 0.55} as const;

type Scored = {readonly number: number; readonly unit: Unit; readonly score: number};

/** @returns Whether the best row says enough of what was asked to be shown as an answer. */
function fits(query: string, {number, score}: Scored, {holders}: Found): boolean {
  const held = [...holders].filter(([, units]) => units.has(number)).map(([wanted]) => wanted);
  const terms = new Set(held.map(({text}) => text));
  const known = new Set([...holders].flatMap(([{text}, units]) => (units.size > 0 ? [text] : [])));
  const cover = coverOf(
    query,
    (term) => terms.has(term),
    (term) => known.has(term),
    held.map(({said}) => said).filter((said) => said !== ''),
  );
  const other = namesOtherSubject(query);
  const least = other ? leastScoresOfOthers : leastScores;
  return (
    cover.held > 0 &&
    ((cover.familiar && !other && score >= familiarScore) ||
      least.some(([share, enough]) => cover.held / cover.all >= share && score >= enough))
  );
}

/** A row opens at the section that fits once the full text is there; headings come with it. */
async function rowOf(
  {number, unit}: Scored,
  wanted: readonly Wanted[],
  index: OpenIndex,
  found: Found | undefined,
): Promise<Row> {
  const {kind, url, hash, title, id, verdict} = unit;
  const sections = kind === 'page' && found ? await index.headings(number) : [];
  const place = placeIn(title, sections, wanted, index.folds, found?.sections.get(number));
  return {kind, url, hash: place?.[0] ?? hash, title, section: place?.[1] ?? '', id, verdict};
}

/** The best units, one per page. */
async function ranked(
  index: OpenIndex,
  total: ReadonlyMap<number, number>,
  named: readonly number[],
  most: number,
): Promise<readonly Scored[]> {
  // Several codes and terms are on one page, so that more units are looked at than there are rows.
  const order = [...total]
    .map(([number, score]): [number, number] => [number, score * kindWeight[index.kindOf(number)]])
    .sort((a, b) => b[1] - a[1] || a[0] - b[0])
    .slice(0, most * 2);
  const first = named.map((number): [number, number] => [number, Number.MAX_SAFE_INTEGER]);
  const scored = await Promise.all(
    [...first, ...order].map(async ([number, score]) => ({number, unit: await index.unit(number), score})),
  );
  const pages = new Set<string>();
  return scored
    .flatMap(({number, unit, score}) => (unit ? [{number, unit, score}] : []))
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
  const typed = weighTerms(text);
  const wanted = withBodies ? [...typed, ...(await misheard(index, typed))] : typed;
  const named = namedUnits(text, index.names);
  const found = await find(index, wanted, withBodies);
  const list = await ranked(index, found.scores, named, most);
  const rows = await Promise.all(list.map((scored) => rowOf(scored, wanted, index, withBodies ? found : undefined)));
  const [best] = list;
  const sure = best !== undefined && (named.length > 0 || fits(text, best, found));
  return {query, rows: sure ? rows : [], nearest: sure ? [] : rows.slice(0, 3), complete: withBodies};
}
