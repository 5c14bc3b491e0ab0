import type {ReactNode} from 'react';
import {audiences} from '../../content/audiences';
import type {Localized} from '../../locales';
import {roleWords} from '../../triage/roles';
import type {State} from '../../triage/state';
import {useLocale} from '../useLocale';
import {StateLink} from './StateLink';
import styles from './styles.module.css';

const iAm: Localized = {'zh-Hans': '我是', en: 'I am'};

/** Who is asking; it only changes which question comes first. */
export function Roles({state}: {readonly state: State}): ReactNode {
  const locale = useLocale();
  return (
    <ul className={styles.roles} aria-label={iAm[locale]}>
      {audiences.map((role) => (
        <li key={role}>
          <StateLink state={{...state, role}} className={styles.role} current={(state.role ?? 'merchant') === role}>
            {roleWords[role][locale]}
          </StateLink>
        </li>
      ))}
    </ul>
  );
}
