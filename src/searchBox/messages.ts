import type {Answer} from '../search/answer';
import type {EngineState} from './engine';

/** What the page tells the worker. */
export type Request =
  | {readonly kind: 'open'; readonly base: string}
  /** The file that the box loads first, as the page has fetched it; nothing where that failed. */
  | {readonly kind: 'first'; readonly text: string | undefined}
  | {readonly kind: 'ask'; readonly number: number; readonly query: string; readonly most: number};

/** What the worker tells the page. */
export type Report =
  | {readonly kind: 'state'; readonly state: EngineState}
  | {readonly kind: 'answer'; readonly number: number; readonly answer: Answer};
