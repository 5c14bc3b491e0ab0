import type {Step} from '../../checklist/asText';
import {boxId} from './context';

/** @returns What an item says, as it stands in the page, without its folds; its id if it is not there. */
export function stepText(list: string, item: string): string {
  const words = document.querySelector(`label[for="${boxId(list, item)}"] > span`)?.textContent ?? '';
  return words.replace(/\s+/gu, ' ').trim() || item;
}

/** @returns Each step with its words and whether it is done. */
export function readSteps(list: string, items: readonly string[], ticks: ReadonlySet<string>): readonly Step[] {
  return items.map((item) => ({text: stepText(list, item), done: ticks.has(item)}));
}
