import {remaining, toAnswers} from './engine';
import {observationIds, optionIds, type Answers, type ObservationId} from './observations';
import {toRole, type Role} from './roles';

/** Everything that a link to the selector carries. */
export type State = {
  readonly role?: Role | undefined;
  readonly answers: Answers;
  /** The question that the reader went back to; it is asked before the others. */
  readonly ask?: ObservationId | undefined;
};

/** What could be understood of a link, and whether something in it could not. */
export type ReadState = State & {readonly incomplete: boolean};

/**
 * @param search The query of an address, with or without `?`; anything at all, such as junk from a mangled link.
 * @returns The state it carries. Where a question is answered twice, neither answer counts.
 */
export function readState(search: string): ReadState {
  const params = new URLSearchParams(search);
  const given: Readonly<Record<string, string | undefined>> = Object.fromEntries(
    observationIds.flatMap((id) => {
      const values = params.getAll(id);
      return values.length === 1 ? [[id, values[0]]] : [];
    }),
  );
  const answers = toAnswers(given);
  // An answer that no longer matters is left out quietly; one that cannot be read, or belongs to another kind of trouble, is not.
  const kind = remaining(answers.about === undefined ? {} : {about: answers.about});
  const readable = (id: ObservationId) =>
    optionIds(id).some((option) => option === given[id]) && kind.some((row) => row.when[id] !== undefined);
  const incomplete = observationIds.some((id) => params.has(id) && !readable(id));
  const ask = observationIds.find((id) => id === params.get('ask'));
  return {role: toRole(params.get('role') ?? undefined), answers, ask, incomplete};
}

/** @returns The query of an address that carries this state; names in the order of the questions, so that equal states give equal links. */
export function writeState({role, answers, ask}: State): string {
  const params = new URLSearchParams(role === undefined ? {} : {role});
  for (const id of observationIds) {
    const answer = answers[id];
    if (answer !== undefined) {
      params.set(id, answer);
    }
  }
  if (ask !== undefined) {
    params.set('ask', ask);
  }
  const query = params.toString();
  return query === '' ? '' : `?${query}`;
}

/** @returns The answers without one of them, so that its question is asked again. */
export function without(answers: Answers, id: ObservationId): Answers {
  return Object.fromEntries(Object.entries(answers).filter(([name]) => name !== id));
}
