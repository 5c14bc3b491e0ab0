import {useEffect, useRef, type ReactNode} from 'react';
import clsx from 'clsx';
import {localTime} from '../../checklist/asText';
import type {Localized} from '../../locales';
import {useLocale} from '../useLocale';
import {useShortLink} from '../useShortLink';
import {usePage} from '../usePage';
import styles from './styles.module.css';

const words = {
  printedAt: {'zh-Hans': '打印时间', en: 'Printed'},
  byHand: {'zh-Hans': '日期：＿＿＿＿＿＿ 签名：＿＿＿＿＿＿', en: 'Date: ____________  Name: ____________'},
} as const satisfies Readonly<Record<string, Localized>>;

/**
 * What a list or form needs at its top when it is printed without its page (`printOnly`): title, address, and when it was printed
 * or a line to date and sign by hand.
 */
export function PrintHead({title}: {readonly title: string}): ReactNode {
  const locale = useLocale();
  const shortLink = useShortLink();
  const {id} = usePage();
  const time = useRef<HTMLTimeElement>(null);

  useEffect(() => {
    // Straight into the page: a state set here would be rendered after the browser has laid out the paper.
    const stamp = () => {
      if (time.current) {
        time.current.textContent = localTime(new Date());
      }
    };
    addEventListener('beforeprint', stamp);
    return () => {
      removeEventListener('beforeprint', stamp);
    };
  }, []);

  return (
    <div className={clsx(styles.head, 'no-index')} aria-hidden="true">
      <strong>{title}</strong>
      <span>{shortLink(id)}</span>
      <span className={styles.printedAt}>
        {words.printedAt[locale]} <time ref={time} />
      </span>
      <span className={styles.byHand}>{words.byHand[locale]}</span>
    </div>
  );
}
