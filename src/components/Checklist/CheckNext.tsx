import type {ReactNode} from 'react';
import {useLocale} from '../useLocale';
import {useList} from './context';
import styles from './styles.module.css';
import {words} from './words';

/**
 * What comes after the list, usually a link; the last part of a `<Checklist>`. It always stands there, and stands out once
 * everything is ticked.
 *
 * @example
 * <CheckNext>Now [settle the batch](./batch-settlement.mdx).</CheckNext>
 */
export function CheckNext({children}: {readonly children: ReactNode}): ReactNode {
  const locale = useLocale();
  const {complete} = useList();
  return (
    <div className={styles.next} data-complete={complete}>
      <strong>{words.next[locale]}</strong>
      <div>{children}</div>
    </div>
  );
}
