import type {ReactNode} from 'react';
import {holidays2026} from '../../calendar/holidays2026';
import type {Occurrence} from '../../calendar/waits';
import {strengthWords} from '../../content/strengths';
import {useLocale} from '../useLocale';
import {saySpan} from './sayDates';
import styles from './styles.module.css';
import {fill, words} from './words';

type Props = {
  readonly occurrence: Occurrence;
  /** ISO date. */
  readonly date: string;
};

/** The usual ranges as dates, each with its words and how sure they are. */
export function Answer({occurrence, date}: Props): ReactNode {
  const locale = useLocale();
  const nextWorkingDay = {unit: 'working-days', from: 1, to: 1} as const;
  const next = saySpan(date, nextWorkingDay, locale);
  return (
    <>
      <ul>
        {occurrence.waits.map((wait) => (
          <li key={wait.words.en}>
            {words.usually[locale]} <strong>{saySpan(date, wait.span, locale)}</strong>
            <span className={styles.source}>
              {wait.words[locale]} · {strengthWords[wait.strength][locale]}
            </span>
          </li>
        ))}
      </ul>
      {occurrence.about === 'reversal' && (
        <p>
          {words.escalate[locale]} <strong>{next}</strong>
        </p>
      )}
      <p className={styles.small}>{fill(words.calendar[locale], {source: holidays2026.source[locale], to: holidays2026.to})}</p>
    </>
  );
}
