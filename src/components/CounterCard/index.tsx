import type {ReactNode} from 'react';
import {PrintedSheet} from '../PrintedSheet';
import {useLocale} from '../useLocale';
import {SelectorCode} from './SelectorCode';
import {blanks, rule, ruleMeans, steps} from './steps';
import styles from './styles.module.css';

/**
 * The card beside the till, A6: the rule, the six steps, the numbers to fill in, the way to the selector.
 *
 * @example
 * <CounterCard />
 */
export function CounterCard(): ReactNode {
  const locale = useLocale();
  return (
    <PrintedSheet size="a6">
      <p className={styles.rule}>{rule[locale]}</p>
      <p className={styles.means}>{ruleMeans[locale]}</p>
      <ol className={styles.steps}>
        {steps.map((step) => (
          <li key={step.en}>{step[locale]}</li>
        ))}
      </ol>
      <dl className={styles.blanks}>
        {blanks.map((blank) => (
          <div key={blank.en}>
            <dt>{blank[locale]}</dt>
            <dd />
          </div>
        ))}
      </dl>
      <SelectorCode />
    </PrintedSheet>
  );
}
