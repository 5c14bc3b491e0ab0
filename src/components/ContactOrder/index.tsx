import {useId, type ReactNode} from 'react';
import type {Localized} from '../../locales';
import {Figure} from '../Figure';
import {Icon} from '../Icon';
import {useLocale} from '../useLocale';
import {fraud, ladders, type Ladder} from './ladders';
import styles from './styles.module.css';

const words = {
  title: {'zh-Hans': '先找谁，再找谁', en: 'Whom to contact, in which order'},
  note: {
    'zh-Hans': '上一级没解决，再找下一级。号码和分工会变，拨打前看官方页面。',
    en: 'Go on only if the step before did not settle it. Numbers and duties change: check the official page before you call.',
  },
} as const satisfies Readonly<Record<string, Localized>>;

function Steps({ladder}: {readonly ladder: Ladder}) {
  const locale = useLocale();
  const id = useId();
  return (
    <div className={styles.ladder} data-ladder={ladder.id}>
      <p className={styles.title} id={id}>
        <Icon name={ladder.icon} />
        {ladder.title[locale]}
      </p>
      <ol className={styles.rungs} aria-labelledby={id}>
        {ladder.rungs.map(({id: rung, who, what}) => (
          <li key={rung} className={styles.rung}>
            <strong>{who[locale]}</strong>
            <p>{what[locale]}</p>
          </li>
        ))}
      </ol>
    </div>
  );
}

/**
 * Whom merchant and cardholder contact, step by step, and what comes first when it is fraud.
 *
 * @example
 * <ContactOrder />
 */
export function ContactOrder(): ReactNode {
  const locale = useLocale();
  return (
    <Figure title={words.title[locale]} note={words.note[locale]}>
      <div className={styles.ladders}>
        {[fraud, ...ladders].map((ladder) => (
          <Steps key={ladder.id} ladder={ladder} />
        ))}
      </div>
    </Figure>
  );
}
