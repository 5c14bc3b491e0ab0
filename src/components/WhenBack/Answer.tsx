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

const nextWorkingDay = {unit: 'working-days', from: 1, to: 1} as const;

/** The day on which to ask the issuer; without a date where the holidays are not known. */
function Escalation({date}: Pick<Props, 'date'>): ReactNode {
  const locale = useLocale();
  const next = saySpan(date, nextWorkingDay, locale);
  return next.dated ? (
    <p>
      {words.escalate[locale]} <strong>{next.text}</strong>
    </p>
  ) : (
    <p>{words.escalateUndated[locale]}</p>
  );
}

/** The usual ranges as dates, each with its words and how sure they are. */
export function Answer({occurrence, date}: Props): ReactNode {
  const locale = useLocale();
  return (
    <>
      <ul>
        {occurrence.waits.map((wait) => {
          const {text, dated} = saySpan(date, wait.span, locale);
          return (
            <li key={wait.words.en}>
              {dated && `${words.usually[locale]} `}
              <strong>{text}</strong>
              <span className={styles.source}>
                {wait.words[locale]} · {strengthWords[wait.strength][locale]}
              </span>
            </li>
          );
        })}
      </ul>
      {occurrence.about === 'reversal' && <Escalation date={date} />}
      <p className={styles.small}>{fill(words.calendar[locale], {source: holidays2026.source[locale], to: holidays2026.to})}</p>
    </>
  );
}
