import {useCallback, useRef, useState} from 'react';
import {useStorageSlot} from '@docusaurus/theme-common';

/** A value kept in this browser. */
export type KeptValue = {
  /** What is kept; null for nothing, and until the page is hydrated. */
  readonly value: string | null;
  /** Reads it anew, so that a change made in another tab a moment ago is not lost. For event handlers and effects; constant. */
  readonly read: () => string | null;
  /** Keeps a value; null forgets it. For event handlers and effects; constant. */
  readonly write: (value: string | null) => void;
  /** True once the browser refused to keep a value (storage blocked or full): it lasts only as long as the page. */
  readonly refused: boolean;
};

/** A value that the browser would not keep. */
type Memory = {readonly value: string | null} | undefined;

/**
 * `useStorageSlot`, which follows other tabs and survives blocked storage, with a value in memory where nothing can be stored:
 * a form has to work there too, and the reader has to be told.
 *
 * @param key The key, constant for the life of the component.
 */
export function useKept(key: string): KeptValue {
  const [stored, slot] = useStorageSlot(key);
  const memory = useRef<Memory>(undefined);
  const [shown, setShown] = useState<Memory>();

  const read = useCallback(() => (memory.current ? memory.current.value : slot.get()), [slot]);

  const write = useCallback(
    (value: string | null) => {
      if (value === null) {
        slot.del();
      } else {
        slot.set(value);
      }
      memory.current = slot.get() === value ? undefined : {value};
      setShown(memory.current);
    },
    [slot],
  );

  return {value: shown ? shown.value : stored, read, write, refused: shown !== undefined};
}
