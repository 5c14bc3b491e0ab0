import type {ReactNode} from 'react';
import {customerCards} from '../../content/customerCards';
import type {VerdictKind} from '../../content/verdicts';
import {locales, type Localized} from '../../locales';
import styles from './styles.module.css';

const titles: Localized = {'zh-Hans': '给顾客看', en: 'For the customer'};

/** What the customer reads, in both languages one below the other. */
export function CardText({verdict}: {readonly verdict: VerdictKind}): ReactNode {
  const {happened, now, keep} = customerCards[verdict];
  return (
    <>
      {locales.map((locale) => (
        <div key={locale} role="group" lang={locale} className={styles.language} aria-label={titles[locale]}>
          <p className={styles.happened}>{happened[locale]}</p>
          <p className={styles.now}>{now[locale]}</p>
          <p className={styles.keep}>{keep[locale]}</p>
        </div>
      ))}
    </>
  );
}
