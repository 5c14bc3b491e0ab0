import {observationIds, optionIds, type Answers, type ObservationId} from './observations';
import {table, type Row} from './table';

/** Either the next question, or the page that answers. */
export type Step = {readonly question: ObservationId} | {readonly page: string};

function allows(row: Row, id: ObservationId, option: string): boolean {
  const wanted: readonly string[] | undefined = row.when[id];
  return wanted === undefined || wanted.includes(option);
}

function holds(row: Row, answers: Answers): boolean {
  return observationIds.every((id) => {
    const given = answers[id];
    return given === undefined || allows(row, id, given);
  });
}

const pagesOf = (rows: readonly Row[]) => [...new Set(rows.map((row) => row.page))];

/** @returns The rows that the answers so far still allow. */
export function remaining(answers: Answers, rows: readonly Row[] = table): readonly Row[] {
  return rows.filter((row) => holds(row, answers));
}

/** @returns The pages that the answers so far still allow, each once. */
export function remainingPages(answers: Answers): readonly string[] {
  return pagesOf(remaining(answers));
}

/** A question tells rows apart if two of its answers leave different pages. */
function tellsApart(id: ObservationId, rows: readonly Row[]): boolean {
  if (rows.every((row) => row.when[id] === undefined)) {
    return false;
  }
  const left = optionIds(id).map((option) => pagesOf(rows.filter((row) => allows(row, id, option))).join());
  return new Set(left).size > 1;
}

/**
 * @param answers Any answers, given in any order.
 * @param order The order in which this reader is asked; it never changes the page that is reached.
 * @returns The first question that still tells pages apart, or the one page that is left.
 */
export function next(answers: Answers, order: readonly ObservationId[] = observationIds): Step {
  const rows = remaining(answers);
  const [page, ...others] = pagesOf(rows);
  if (page !== undefined && others.length === 0) {
    return {page};
  }
  const question = order.find((id) => answers[id] === undefined && tellsApart(id, rows));
  if (question === undefined) {
    throw new Error(`The decision table has a gap or a contradiction at ${JSON.stringify(answers)}`);
  }
  return {question};
}

/**
 * @param given Names and values from anywhere, such as a shared link.
 * @returns The answers among them: unknown names and values are dropped, and answers to questions that the others make pointless.
 */
export function toAnswers(given: Readonly<Record<string, string | undefined>>): Answers {
  const known: Answers = Object.fromEntries(
    observationIds.flatMap((id) => {
      const value = given[id];
      return optionIds(id).some((option) => option === value) ? [[id, value]] : [];
    }),
  );
  const rows = remaining(known);
  const matters = (id: ObservationId) => rows.some((row) => row.when[id] !== undefined);
  return Object.fromEntries(Object.entries(known).filter(([id]) => matters(id as ObservationId)));
}
