import {reviewState} from '../content/reviewState';
import type {Localized} from '../locales';
import type {PageState} from './row';

/** Reasons for which a page may need work, in the order in which they are offered. */
export const needs = ['overdue', 'soon', 'translation', 'flaws', 'weak', 'few-links'] as const;

export type Need = (typeof needs)[number];

/** The home page and the areas' indexes lead on: the menu links to them, and they state little. */
const leadsOn = ({id}: PageState) => id.endsWith('00') || id.startsWith('H');

/**
 * @param today ISO date that reviews are held against.
 * @returns True where the page needs that kind of work.
 */
export function hasNeed(page: PageState, need: Need, today: string): boolean {
  switch (need) {
    case 'overdue':
    case 'soon':
      return reviewState(page.due, today) === need;
    case 'translation':
      return !page.translated;
    case 'flaws':
      return page.flaws.length > 0;
    case 'weak':
      return page.weakest === 'unconfirmed' && page.sources === 1;
    case 'few-links':
      return !leadsOn(page) && Math.min(page.inbound['zh-Hans'], page.inbound.en) < 2;
  }
}

/** What the reader asks for; what is undefined leaves everything in. */
export type Wanted = {
  /** Letter that ids begin with. */
  readonly area?: string | undefined;
  readonly need?: Need | undefined;
  /** Part of an id or of a title in either language. */
  readonly words: string;
};

/** @returns The pages that are asked for, in the order in which they came. */
export function filterPages(pages: readonly PageState[], {area, need, words}: Wanted, today: string): readonly PageState[] {
  const wanted = words.trim().toLowerCase();
  const said = ({id, title}: PageState) =>
    [id, ...Object.values(title as Localized)].some((text) => text.toLowerCase().includes(wanted));
  return pages.filter(
    (page) => (!area || page.id.startsWith(area)) && (!need || hasNeed(page, need, today)) && (wanted === '' || said(page)),
  );
}
