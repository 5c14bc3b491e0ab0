import type {Localized} from '../../locales';

/** One possible answer. */
type Option = {
  readonly label: Localized;
  /** A line for those who hesitate: which screen, which slip, which number. */
  readonly hint?: Localized;
};

/** Something that a person at the counter can see, and that tells situations apart. */
export type Observation = {
  readonly question: Localized;
  readonly hint?: Localized;
  /** An article for those who do not know where to look. */
  readonly help?: {readonly label: Localized; readonly page: string};
  /** By stable name: the names stand in shared links. */
  readonly options: Readonly<Record<string, Option>>;
};

/** Offered by every question. */
export const dontKnow = {'dont-know': {label: {'zh-Hans': '不知道，或还没看', en: 'I don’t know, or have not looked'}}} as const;
