import {useEffect, useState, type ReactNode} from 'react';
import clsx from 'clsx';
import {localTime} from '../../checklist/asText';
import {useLocale} from '../useLocale';
import {useShortLink} from '../useShortLink';
import {usePage} from '../usePage';
import styles from './styles.module.css';
import {words} from './words';

/** What a printed list needs at its top, for it is printed without its page: title, address, and when or by whom. */
export function PrintHead({title}: {readonly title: string}): ReactNode {
  const locale = useLocale();
  const shortLink = useShortLink();
  const {id} = usePage();
  const [now, setNow] = useState<string>();

  useEffect(() => {
    const stamp = () => {
      setNow(localTime(new Date()));
    };
    addEventListener('beforeprint', stamp);
    return () => {
      removeEventListener('beforeprint', stamp);
    };
  }, []);

  return (
    <div className={clsx(styles.printHead, 'no-index')} aria-hidden="true">
      <strong>{title}</strong>
      <span>{shortLink(id)}</span>
      <span className={styles.printedAt}>
        {words.printedAt[locale]} {now}
      </span>
      <span className={styles.byHand}>{words.byHand[locale]}</span>
    </div>
  );
}
