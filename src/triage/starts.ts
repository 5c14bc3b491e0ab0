import {table} from './table';
import type {Answers, ObservationId, OptionId} from './observations';

/**
 * @param start The question at which an embedded selector begins.
 * @returns The answer to the first question that every row asking `start` shares; empty for the first question itself.
 */
export function startAnswers(start: ObservationId | undefined): Answers {
  if (start === undefined || start === 'about') {
    return {};
  }
  const [about] = table.find((row) => row.when[start] !== undefined)?.when.about ?? [];
  return about === undefined ? {} : {about: about satisfies OptionId<'about'>};
}

/** @returns The order of asking with the question at which an embedded selector begins in front. */
export function startingAt(start: ObservationId | undefined, order: readonly ObservationId[]): readonly ObservationId[] {
  return start === undefined ? order : [start, ...order.filter((id) => id !== start)];
}
