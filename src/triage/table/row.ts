import {optionIds, type ObservationId, type OptionId} from '../observations';

/** The answers under which a row holds; an observation that is not named may have any value. */
type Conditions = {readonly [Id in ObservationId]?: readonly OptionId<Id>[]};

/** One rule of the decision table. For every combination of answers exactly one row holds; the tests walk them all. */
export type Row = {
  /** Rows of facts.md section 3 that this rule carries out; `extra` where that section is silent. */
  readonly source: string;
  readonly when: Conditions;
  /** The page that answers, by its path below `docs/` without extension. */
  readonly page: string;
};

/** All options of an observation but these. */
export function not<Id extends ObservationId>(id: Id, ...left: readonly OptionId<Id>[]): readonly OptionId<Id>[] {
  return optionIds(id).filter((option) => !left.includes(option));
}
