import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import type {Localized} from '../../locales';
import {entries} from '../../triage/entries';
import {writeState, type State} from '../../triage/state';
import {useLocale} from '../useLocale';
import {StateLink} from './StateLink';
import styles from './styles.module.css';

const title: Localized = {'zh-Hans': '常见的开头', en: 'Where most people start'};

/** Short cuts by what one sees. */
export function Entries({state, interactive}: {readonly state: State; readonly interactive: boolean}): ReactNode {
  const locale = useLocale();
  return (
    <div className={styles.entries}>
      <p className={styles.entriesTitle}>{title[locale]}</p>
      <ul>
        {entries.map(({label, answers, page}) => (
          <li key={page}>
            {interactive ? (
              <StateLink state={{role: state.role, answers}} className={styles.entry}>
                {label[locale]}
              </StateLink>
            ) : (
              <Link to={page} className={styles.entry} data-query={writeState({answers})}>
                {label[locale]}
              </Link>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
