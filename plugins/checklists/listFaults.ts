import type {Localized} from '../../src/locales';

/** What is wrong with a checklist, and where. */
export type ListFault = {readonly file: string; readonly line: number; readonly text: Localized};

/** @returns A message as the build prints it: writers read either language. */
export function inBoth(text: Localized): string {
  return `${text['zh-Hans']} / ${text.en}`;
}
