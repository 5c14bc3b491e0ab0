import type {Answer} from '../search/answer';
import type {EngineState} from './engine';

/** What the page tells the worker. */
export type Request =
  | {readonly kind: 'open'; readonly base: string}
  | {readonly kind: 'ask'; readonly number: number; readonly query: string; readonly most: number};

/** What the worker tells the page. */
export type Report =
  | {readonly kind: 'state'; readonly state: EngineState}
  | {readonly kind: 'answer'; readonly number: number; readonly answer: Answer};
