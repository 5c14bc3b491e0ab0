import type {Sentence} from './sentence';

/** A place of a sentence that may tell someone to take or make a payment. */
export type Call = {
  /** The words that gave it away. */
  readonly words: string;
  readonly index: number;
};

/**
 * How one language says the things that the rule `safety` has to tell apart. A sentence is given as written; a call is one that
 * `calls` found in it.
 */
export type Language = {
  readonly sentences: (text: string) => readonly Sentence[];
  /** Everything that may tell to charge, swipe, insert, tap, scan, pay, collect or try, or to take a new payment. */
  readonly calls: (sentence: string) => readonly Call[];
  /** The call is forbidden: “do not …”. */
  readonly prohibits: (sentence: string, call: Call) => boolean;
  /** The call is described with its harm, not told: “if you …, you may be charged twice”. */
  readonly describes: (sentence: string, call: Call) => boolean;
  /** The call is asked about: “may I …?”. Allowed only where the answer that follows is no. */
  readonly asks: (sentence: string, call: Call) => boolean;
  /** The sentence begins with a no. */
  readonly refuses: (sentence: string) => boolean;
  /** The words tell to query, or say that a query was made, and that its final answer is failed or reversed. */
  readonly queries: (words: string) => boolean;
  /** The words say that the result is not known; a call after them is unsafe whatever was queried before. */
  readonly doubts: (words: string) => boolean;
  /** The words tell of something that happened at the terminal, which an earlier query says nothing about. */
  readonly distracts: (words: string) => boolean;
  /** The sentence ties itself to what was said before: “only then”. */
  readonly followsOn: (sentence: string) => boolean;
  /** What no page may tell, known result or not, with the words that tell it. */
  readonly myths: (sentence: string, next: string) => readonly Myth[];
};

/** `settle-to-refund`: batch settlement gives money back. `sale-to-reverse`: another sale sets off a reversal. */
export type Myth = {readonly kind: 'settle-to-refund' | 'sale-to-reverse'; readonly words: string; readonly index: number};
