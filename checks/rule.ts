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
  /** Why it matters, or how to mend it. */
  readonly remedy: Localized;
};

/** One question asked of the whole site. Rules do no input or output: what they need is loaded before. */
export type Rule = {
  /** As it is printed beside each finding, such as `heading-ids`. */
  readonly name: string;
  readonly check: (site: Site) => readonly Finding[];
};
