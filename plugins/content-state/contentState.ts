import type {Site} from '../../checks/site';
import type {PageState} from '../../src/contentState/row';
import {pageStates} from './pageStates';

/** What the page about the state of the content shows, the same in both languages. */
export type ContentState = {
  /** Day of the build, as `2026-11-27`. */
  readonly builtOn: string;
  readonly pages: readonly PageState[];
};

/** Checks every article. */
export function contentState(site: Site): ContentState {
  return {builtOn: site.today, pages: pageStates(site)};
}
