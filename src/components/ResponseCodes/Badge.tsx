import type {ReactNode} from 'react';
import {retryWords, type Retry} from '../../content/responseCodes';
import {Icon, type IconName} from '../Icon';
import {useLocale} from '../useLocale';
import styles from './styles.module.css';

const icons: Readonly<Record<Retry, IconName>> = {
  paid: 'paid',
  never: 'not-paid',
  fix: 'provider',
  later: 'restart',
  query: 'unknown',
};

/** What a code allows next, as one word. */
export function Badge({of: retry}: {readonly of: Retry}): ReactNode {
  const locale = useLocale();
  return (
    <span className={styles.badge} data-retry={retry}>
      <Icon name={icons[retry]} />
      {retryWords[retry][locale]}
    </span>
  );
}
