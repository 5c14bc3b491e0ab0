import {card} from './card';
import {first} from './first';
import {plain} from './plain';
import {qr} from './qr';

export type {Observation} from './observation';

/** All questions, in the order in which they are asked. Names of questions and options stand in shared links: never rename one. */
export const observations = {...first, ...card, ...qr, ...plain};

type Observations = typeof observations;
export type ObservationId = keyof Observations;
export type OptionId<Id extends ObservationId = ObservationId> = Id extends ObservationId
  ? keyof Observations[Id]['options'] & string
  : never;

/** What has been answered so far; a missing key means not asked yet, which is not the same as `dont-know`. */
export type Answers = {readonly [Id in ObservationId]?: OptionId<Id>};

export const observationIds = Object.keys(observations) as readonly ObservationId[];

/** @returns The names of an observation's options, in the order in which they are shown. */
export function optionIds<Id extends ObservationId>(id: Id): readonly OptionId<Id>[] {
  return Object.keys(observations[id].options) as OptionId<Id>[];
}
