import {useRef, type ReactNode} from 'react';
import clsx from 'clsx';
import useIsBrowser from '@docusaurus/useIsBrowser';
import {useDoc} from '@docusaurus/plugin-content-docs/client';
import {PrintHead} from '../PrintHead';
import {useLocale} from '../useLocale';
import {ListContext} from './context';
import {LinkedTicks} from './LinkedTicks';
import styles from './styles.module.css';
import {Tools} from './Tools';
import {useTicks} from './useTicks';
import {fill, words} from './words';

export {Check, CheckLabel} from './Check';
export {CheckNext} from './CheckNext';
export {CheckSection} from './CheckSection';

type Props = {
  /** Unique in the whole site, the same in both languages, kept for good: the reader's ticks hang on it. */
  readonly id: string;
  /** Ids of the items, parted by spaces. The build writes it (plugins/checklists). */
  readonly items: string;
  /** The heading above the list. The build writes it. */
  readonly heading: string;
  /** `<Check>`, `<CheckSection>`, running text, and at the end a `<CheckNext>`. */
  readonly children: ReactNode;
};

/**
 * Steps to tick. Ticks stay in this browser under the list's id, shared by both languages and by open tabs; what was ticked
 * before the script arrived is taken over. Without script it is a list to tick and print.
 *
 * @example
 * <Checklist id="reprint">
 *   <Check id="load-paper">Load paper, printing side up.</Check>
 *   <Check id="last-one" stop>The reprint shows the same reference number.</Check>
 *   <CheckNext>Then [settle the batch](./batch-settlement.mdx).</CheckNext>
 * </Checklist>
 */
export function Checklist({id, items, heading, children}: Props): ReactNode {
  const locale = useLocale();
  const {metadata} = useDoc();
  const inBrowser = useIsBrowser();
  const form = useRef<HTMLFormElement>(null);
  const all = items.split(' ');
  const {ticks, tick, replace, undo, refused, damaged, gone} = useTicks(id, all, form);
  const done = all.filter((item) => ticks.has(item)).length;
  const complete = done === all.length;
  const numbers = {done, all: all.length, left: all.length - done};
  const progress = fill((complete ? words.finished : words.progress)[locale], numbers);
  const title = heading === '' ? metadata.title : `${metadata.title} · ${heading}`;

  return (
    <ListContext value={{list: id, complete, ticked: (item) => ticks.has(item), tick}}>
      <form ref={form} id={`checklist-${id}`} className={styles.checklist} autoComplete="off">
        <PrintHead title={title} />
        {inBrowser && <LinkedTicks items={all} onAccept={replace} />}
        {children}
        <div className={clsx(styles.foot, 'no-index')} data-complete={complete} data-screen-only>
          <progress value={done} max={all.length} aria-label={progress} />
          <span role="status">{progress}</span>
          <button
            type="button"
            disabled={done === 0}
            onClick={() => {
              replace([]);
            }}>
            {words.reset[locale]}
          </button>
          {undo && (
            <button type="button" onClick={undo}>
              {words.undo[locale]}
            </button>
          )}
          <div role="status" className={styles.notes}>
            {refused && <p className={styles.note}>{words.refused[locale]}</p>}
            {damaged && <p className={styles.note}>{words.damaged[locale]}</p>}
            {gone > 0 && <p className={styles.note}>{fill(words.gone[locale], {gone})}</p>}
          </div>
          <Tools title={title} items={all} ticks={ticks} progress={progress} form={form} />
        </div>
      </form>
    </ListContext>
  );
}
