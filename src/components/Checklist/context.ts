import {createContext, useContext} from 'react';

/** What a list tells its items. */
export type ListState = {
  readonly list: string;
  readonly complete: boolean;
  readonly ticked: (id: string) => boolean;
  readonly tick: (id: string, on: boolean) => void;
};

export const ListContext = createContext<ListState | null>(null);

/** @returns The list that a part stands in; the build has already stopped at a part outside of one. */
export function useList(): ListState {
  const state = useContext(ListContext);
  if (!state) {
    throw new Error('A part of a checklist stands outside a <Checklist>');
  }
  return state;
}

/** The id of an item's checkbox in the page. */
export const boxId = (list: string, item: string): string => `${list}-${item}`;
