import {observationIds, observations, optionIds, type Answers, type ObservationId} from './observations';
import {table, type Row} from './table';

/** Either the next question, or the page that answers. */
export type Step = {readonly question: ObservationId} | {readonly page: string};

function holds(row: Row, answers: Answers): boolean {
  return observationIds.every((id) => {
    const wanted: readonly string[] | undefined = row.when[id];
    const given = answers[id];
    return wanted === undefined || given === undefined || wanted.includes(given);
  });
}

/** @returns The rows that the answers so far still allow. */
export function remaining(answers: Answers): readonly Row[] {
  return table.filter((row) => holds(row, answers));
}

/** @returns The pages that the answers so far still allow, each once. */
export function remainingPages(answers: Answers): readonly string[] {
  return [...new Set(remaining(answers).map((row) => row.page))];
}

const signature = (answers: Answers) => remainingPages(answers).join();

/** A question tells rows apart if two of its answers leave different pages. */
function tellsApart(id: ObservationId, answers: Answers): boolean {
  const left = optionIds(id).map((option) => signature({...answers, [id]: option}));
  return new Set(left).size > 1;
}

/**
 * @param answers Any answers, given in any order.
 * @param order The order in which this reader is asked; it never changes the page that is reached.
 * @returns The first question that still tells pages apart, or the one page that is left.
 */
export function next(answers: Answers, order: readonly ObservationId[] = observationIds): Step {
  const [page, ...others] = remainingPages(answers);
  if (page !== undefined && others.length === 0) {
    return {page};
  }
  const question = order.find((id) => answers[id] === undefined && tellsApart(id, answers));
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
      return value !== undefined && Object.hasOwn(observations[id].options, value) ? [[id, value]] : [];
    }),
  );
  const rows = remaining(known);
  const matters = (id: ObservationId) => rows.some((row) => row.when[id] !== undefined);
  return Object.fromEntries(Object.entries(known).filter(([id]) => matters(id as ObservationId)));
}
