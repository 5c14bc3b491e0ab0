import {useEffect, useState, type RefObject} from 'react';
import {readTicks, writeTicks} from '../../checklist/ticks';
import {storageKeys} from '../../content/storageKeys';
import {useKept} from '../useKept';

/** The reader's ticks in one list. */
export type Ticks = {
  readonly ticks: ReadonlySet<string>;
  readonly tick: (item: string, on: boolean) => void;
  /** Replaces all ticks of the list at once; can be undone. */
  readonly replace: (items: readonly string[]) => void;
  /** Brings back what `replace` took away; undefined where nothing was taken. */
  readonly undo: (() => void) | undefined;
  /** True where the browser keeps nothing. */
  readonly refused: boolean;
  /** True where earlier ticks could not be read. */
  readonly damaged: boolean;
  /** How many ticks belong to steps that the list no longer has, until the reader ticks again. */
  readonly gone: number;
};

/**
 * @param list The list's id.
 * @param items Ids of its items.
 * @param form Where its checkboxes are: what was ticked before hydration is only there, and is taken over.
 */
export function useTicks(list: string, items: readonly string[], form: RefObject<HTMLFormElement | null>): Ticks {
  const {value, read, write, refused} = useKept(`${storageKeys.checklist.key}${list}`);
  const [before, setBefore] = useState<string | null>(null);
  const {ticks, damaged} = readTicks(value);

  function tick(item: string, on: boolean) {
    // The reader was told of ticks whose step is gone; from here on they are forgotten.
    const now = new Set([...readTicks(read()).ticks].filter((id) => items.includes(id)));
    if (on) {
      now.add(item);
    } else {
      now.delete(item);
    }
    write(writeTicks(now));
    setBefore(null);
  }

  function replace(others: readonly string[]) {
    setBefore(read());
    write(others.length === 0 ? null : writeTicks(new Set(others)));
  }

  useEffect(() => {
    const boxes = form.current?.querySelectorAll<HTMLInputElement>('input[type=checkbox]') ?? [];
    const early = [...boxes].filter((box) => box.checked).map((box) => box.name);
    const kept = readTicks(read()).ticks;
    if (early.some((item) => !kept.has(item))) {
      write(writeTicks(new Set([...kept, ...early])));
    }
  }, [form, read, write]);

  const gone = [...ticks].filter((id) => !items.includes(id)).length;
  const undo = () => {
    write(before);
    setBefore(null);
  };
  return {ticks, tick, replace, undo: before === null ? undefined : undo, refused, damaged, gone};
}
