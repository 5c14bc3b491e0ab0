import type {Localized} from '../src/locales';
import type {Site} from './site';

/** One thing that a writer has to mend. */
export type Finding = {
  /** Path from the project's root, with slashes. */
  readonly file: string;
  /** Line of that file, counted from 1. */
  readonly line: number;
  /** What was found there. */
  readonly found: Localized;
  /** What it does to a reader or to the site if it stays. */
  readonly why: Localized;
  /** What to write or to run instead. */
  readonly remedy: Localized;
  /** True for what is reported and fails nothing: it depends on the day, or on taste. */
  readonly warning?: true;
};

/** What a rule teaches about one kind of fault, wherever it is found. */
export type Advice = Pick<Finding, 'why' | 'remedy'>;

/** One question asked of the whole site. Rules do no input or output: what they need is loaded before. */
export type Rule = {
  /** As it is printed beside each finding, such as `heading-ids`. */
  readonly name: string;
  readonly check: (site: Site) => readonly Finding[];
};
