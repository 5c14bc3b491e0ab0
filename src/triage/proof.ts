import {next, remaining} from './engine';
import {observationIds, optionIds, type Answers, type ObservationId, type OptionId} from './observations';
import {questionOrder} from './roles';
import {table, type Row} from './table';

/** What walking the whole table showed. It runs in the build and in the tests, never in the browser. */
export type Proof = {
  /** Full combinations of the answers that belong together, each held against every row. */
  readonly combinations: number;
  readonly rows: number;
  readonly pages: number;
  /** Ways through the questions, over all orders of asking. */
  readonly paths: number;
  /** Most answers on any of them. */
  readonly longest: number;
  /** What contradicts the promise of one verdict for each combination; empty, or the build stops. */
  readonly faults: readonly string[];
};

/** The questions that rows with this answer to the first question name, after the first question itself. */
function questionsOf(about: OptionId<'about'>): readonly ObservationId[] {
  const rows = table.filter((row) => row.when.about?.includes(about));
  return observationIds.filter((id) => id !== 'about' && rows.some((row) => row.when[id] !== undefined));
}

/** Every full combination of answers to these questions, on top of the given ones. */
export function* combinations(ids: readonly ObservationId[], given: Answers = {}): Generator<Answers> {
  const [first, ...rest] = ids;
  if (first === undefined) {
    yield given;
    return;
  }
  for (const option of optionIds(first)) {
    yield* combinations(rest, {...given, [first]: option});
  }
}

/** Every full combination that can be asked for: the first answer, with all answers to the questions that it leads to. */
export function* allCombinations(): Generator<Answers> {
  for (const about of optionIds('about')) {
    yield* combinations(questionsOf(about), {about});
  }
}

/** Follows the questions to every end, as a reader would. */
export function* paths(order: readonly ObservationId[], answers: Answers = {}): Generator<{answers: Answers; page: string}> {
  const step = next(answers, order);
  if ('page' in step) {
    yield {answers, page: step.page};
    return;
  }
  for (const option of optionIds(step.question)) {
    yield* paths(order, {...answers, [step.question]: option});
  }
}

/**
 * Walks every combination and every path.
 *
 * @param rules The rows to hold against every combination; the tests give it broken ones.
 */
export function prove(rules: readonly Row[] = table): Proof {
  const faults: string[] = [];
  const reached = new Set<unknown>();
  let count = 0;
  for (const about of optionIds('about')) {
    const led = remaining({about}, rules); // the first answer spares all combinations with it most rows
    for (const answers of combinations(questionsOf(about), {about})) {
      count += 1;
      const rows = remaining(answers, led);
      rows.forEach((row) => reached.add(row));
      if (rows.length !== 1) {
        faults.push(`${String(rows.length)} rows for ${JSON.stringify(answers)}: ${rows.map((row) => row.page).join(', ')}`);
      }
    }
  }
  faults.push(...rules.filter((row) => !reached.has(row)).map((row) => `never reached: ${JSON.stringify(row)}`));
  const orders = [questionOrder('merchant'), questionOrder('cardholder')];
  const ends = orders.flatMap((order) => [...paths(order)]);
  return {
    combinations: count,
    rows: rules.length,
    pages: new Set(rules.map((row) => row.page)).size,
    paths: ends.length,
    longest: Math.max(...ends.map(({answers}) => Object.keys(answers).length)),
    faults,
  };
}
