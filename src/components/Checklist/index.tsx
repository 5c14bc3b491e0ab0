import {createContext, useContext, useEffect, useRef, useState, type ReactNode} from 'react';
import clsx from 'clsx';
import {useStorageSlot} from '@docusaurus/theme-common';
import type {Localized} from '../../locales';
import {useLocale} from '../useLocale';
import {readTicks, writeTicks} from './progress';
import styles from './styles.module.css';

const words = {
  progress: {'zh-Hans': '已完成 {done} / {all}', en: '{done} of {all} done'},
  reset: {'zh-Hans': '清空勾选', en: 'Clear ticks'},
  undo: {'zh-Hans': '恢复刚才的勾选', en: 'Bring the ticks back'},
  stop: {'zh-Hans': '没做到就停在这里', en: 'Do not go on until this is done'},
} as const satisfies Readonly<Record<string, Localized>>;

type Ticks = {
  readonly list: string;
  readonly ticked: (id: string) => boolean;
  readonly tick: (id: string, on: boolean) => void;
};

const Context = createContext<Ticks | null>(null);

type CheckProps = {
  /** Kept for good: the reader's ticks hang on it, and both languages share it. */
  readonly id: string;
  /** Marks an item before which nobody may go on. */
  readonly stop?: boolean;
  readonly children: ReactNode;
};

/** One item of a `<Checklist>`. */
export function Check({id, stop = false, children}: CheckProps): ReactNode {
  const locale = useLocale();
  const ticks = useContext(Context);
  if (!ticks) {
    throw new Error(`<Check id="${id}"> stands outside a <Checklist>`);
  }
  return (
    <div className={styles.item} data-stop={stop}>
      <input
        type="checkbox"
        id={`${ticks.list}-${id}`}
        name={id}
        checked={ticks.ticked(id)}
        onChange={(event) => {
          ticks.tick(id, event.target.checked);
        }}
      />
      <label htmlFor={`${ticks.list}-${id}`}>
        {stop && <strong className={styles.stop}>{words.stop[locale]}</strong>}
        {children}
      </label>
    </div>
  );
}

type Props = {
  /** Unique in the whole site, the same in both languages. */
  readonly id: string;
  readonly children: ReactNode;
};

/**
 * Steps to tick. Ticks stay in this browser under the list's id, shared by both languages and by open tabs; a tick made before
 * the script arrived is taken over.
 */
export function Checklist({id, children}: Props): ReactNode {
  const locale = useLocale();
  const [stored, slot] = useStorageSlot(`checklist.${id}`);
  const [cleared, setCleared] = useState<string | null>(null);
  const [all, setAll] = useState<readonly string[]>([]);
  const form = useRef<HTMLFormElement>(null);
  const ticks = readTicks(stored);

  useEffect(() => {
    const boxes = [...(form.current?.querySelectorAll<HTMLInputElement>('input[type=checkbox]') ?? [])];
    setAll(boxes.map((box) => box.name));
    // What was ticked before hydration is only in the DOM so far.
    const early = boxes.filter((box) => box.checked).map((box) => box.name);
    if (early.length > 0) {
      slot.set(writeTicks(new Set([...readTicks(slot.get()), ...early])));
    }
  }, [slot]);

  function tick(item: string, on: boolean) {
    const now = new Set(readTicks(slot.get()));
    if (on) {
      now.add(item);
    } else {
      now.delete(item);
    }
    slot.set(writeTicks(now));
    setCleared(null);
  }

  const done = all.filter((item) => ticks.has(item)).length;
  const progress = words.progress[locale].replace('{done}', String(done)).replace('{all}', String(all.length));
  return (
    <form ref={form} className={styles.checklist} autoComplete="off">
      <Context value={{list: id, ticked: (item) => ticks.has(item), tick}}>{children}</Context>
      {all.length > 0 && (
        <div className={clsx(styles.foot, 'no-index')}>
          <progress value={done} max={all.length} aria-label={progress} />
          <span role="status">{progress}</span>
          {done > 0 && (
            <button
              type="button"
              onClick={() => {
                setCleared(slot.get());
                slot.del();
              }}>
              {words.reset[locale]}
            </button>
          )}
          {cleared !== null && done === 0 && (
            <button
              type="button"
              onClick={() => {
                slot.set(cleared);
                setCleared(null);
              }}>
              {words.undo[locale]}
            </button>
          )}
        </div>
      )}
    </form>
  );
}
