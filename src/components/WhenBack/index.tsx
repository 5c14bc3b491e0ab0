import {useEffect, useId, useRef, useState, type ReactNode} from 'react';
import clsx from 'clsx';
import Link from '@docusaurus/Link';
import {occurrences, type Occurrence} from '../../calendar/waits';
import {isDate} from '../../calendar/workingDays';
import {useLocale} from '../useLocale';
import {Answer} from './Answer';
import styles from './styles.module.css';
import {words} from './words';

type Props = {
  /** Offers only what fits the page; without it, everything. */
  readonly about?: Occurrence['about'];
};

/**
 * Choose what happened and when; shows the usual range as dates, with what it rests on. Keeps nothing.
 *
 * @example
 * <WhenBack about="reversal" />
 */
export function WhenBack({about}: Props): ReactNode {
  const locale = useLocale();
  const field = useId();
  const [chosen, setChosen] = useState('');
  const [date, setDate] = useState('');
  const offered = occurrences.filter((one) => about === undefined || one.about === about);
  const occurrence = offered.find(({id}) => id === chosen);
  const what = useRef<HTMLSelectElement>(null);
  const when = useRef<HTMLInputElement>(null);

  // What was chosen before the script arrived is only in the page.
  useEffect(() => {
    setChosen(what.current?.value ?? '');
    setDate(when.current?.value ?? '');
  }, []);

  return (
    <details className={clsx(styles.whenBack, 'no-index')} data-screen-only>
      <summary>{words.title[locale]}</summary>
      <div className={styles.fields}>
        <label htmlFor={`${field}-what`}>
          {words.what[locale]}
          <select
            id={`${field}-what`}
            ref={what}
            value={chosen}
            onChange={(event) => {
              setChosen(event.target.value);
            }}>
            <option value="">{words.choose[locale]}</option>
            {offered.map(({id, label}) => (
              <option key={id} value={id}>
                {label[locale]}
              </option>
            ))}
          </select>
        </label>
        <label htmlFor={`${field}-when`}>
          {words.when[locale]}
          <input
            id={`${field}-when`}
            ref={when}
            type="date"
            value={date}
            onChange={(event) => {
              setDate(event.target.value);
            }}
          />
        </label>
      </div>
      <div role="status">{occurrence && isDate(date) && <Answer occurrence={occurrence} date={date} />}</div>
      <p className={styles.small}>{words.noPromise[locale]}</p>
      <noscript>
        <p>
          {words.noScript[locale]} <Link to="/reference/waiting-times/">{words.table[locale]}</Link>
        </p>
      </noscript>
    </details>
  );
}
