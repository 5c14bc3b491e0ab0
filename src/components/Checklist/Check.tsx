import {createContext, useContext, type ReactNode} from 'react';
import {useLocale} from '../useLocale';
import {boxId, useList} from './context';
import styles from './styles.module.css';
import {words} from './words';

type CheckProps = {
  /** Kept for good: the reader's ticks hang on it, and both languages share it. Lower-case letters, digits, hyphens. */
  readonly id: string;
  /** Marks an item before which nobody may go on. */
  readonly stop?: boolean;
  readonly children: ReactNode;
};

const ItemContext = createContext<{readonly box: string; readonly stop: boolean}>({box: '', stop: false});

/**
 * One step of a `<Checklist>`. It may hold rich text, links, and `<details>` with what only some
 * need (an empty line before it, and one after its summary).
 *
 * @example
 * <Check id="let-it-finish" stop>
 *   The message has gone by itself.
 *
 *   <details>
 *     <summary>How long that takes</summary>
 *
 *     Usually less than a minute.
 *   </details>
 * </Check>
 */
export function Check({id, stop = false, children}: CheckProps): ReactNode {
  const {list, ticked, tick} = useList();
  const box = boxId(list, id);
  return (
    <div className={styles.item} data-stop={stop}>
      <input
        type="checkbox"
        id={box}
        name={id}
        checked={ticked(id)}
        onChange={(event) => {
          tick(id, event.target.checked);
        }}
      />
      <div className={styles.words}>
        <ItemContext value={{box, stop}}>{children}</ItemContext>
      </div>
    </div>
  );
}

/** The words of a step, apart from its folds. The build writes it (plugins/checklists); writers need not. */
export function CheckLabel({children}: {readonly children: ReactNode}): ReactNode {
  const locale = useLocale();
  const {box, stop} = useContext(ItemContext);
  return (
    <label htmlFor={box}>
      {stop && <strong className={styles.stop}>{words.stop[locale]}</strong>}
      <span>{children}</span>
    </label>
  );
}
