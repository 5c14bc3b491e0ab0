import type {ReactNode} from 'react';
import {verdictWords, type VerdictKind} from '../../content/verdicts';
import {Icon} from '../Icon';
import {useLocale} from '../useLocale';
import styles from './styles.module.css';

/** What is known about the money: colour, icon and word, always together. */
export function VerdictBadge({kind}: {readonly kind: VerdictKind}): ReactNode {
  const locale = useLocale();
  return (
    <span className={styles.badge} data-verdict={kind}>
      <Icon name={kind} />
      {verdictWords[kind][locale]}
    </span>
  );
}
