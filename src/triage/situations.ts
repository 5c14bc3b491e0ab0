import type {VerdictProps} from '../content/pageProps';
import {observations, optionIds, type OptionId} from './observations';
import {table} from './table';

/** What the selector shows of a page, in one language. Made by `plugins/triage`. */
export type Situation = {
  readonly title: string;
  readonly description: string;
  /** Address below the site's root. */
  readonly permalink: string;
  readonly id: string;
  /** Text that a support agent can send. */
  readonly reply?: string | undefined;
  /** Present where the page states a verdict. */
  readonly card?: VerdictProps | undefined;
};

/** Every page that the table names, by its path below `docs/`. */
export type Situations = Readonly<Record<string, Situation>>;

export type Group = {readonly about: OptionId<'about'>; readonly pages: readonly string[]};

/** @returns The pages of the table, each once within the answer to the first question that leads to it. */
export function groups(): readonly Group[] {
  return optionIds('about')
    .filter((about) => about !== 'dont-know')
    .map((about) => {
      const rows = table.filter((row) => row.when.about?.includes(about));
      return {about, pages: [...new Set(rows.map((row) => row.page))]};
    });
}

/** @returns The words of an answer to the first question, in both languages. */
export function groupLabel(about: OptionId<'about'>) {
  return observations.about.options[about].label;
}
