import type {ReactNode} from 'react';
import clsx from 'clsx';
import useIsBrowser from '@docusaurus/useIsBrowser';
import {useLocation} from '@docusaurus/router';
import type {Localized} from '../../locales';
import type {ObservationId} from '../../triage/observations';
import {BuiltPart} from '../BuiltPart';
import {useLocale} from '../useLocale';
import Selector from './Selector.built';
import styles from './styles.module.css';

const region: Localized = {'zh-Hans': '症状选择', en: 'Symptom selector'};

export type SelectorProps = {
  /** The question to begin at, where the article has settled the ones before it. */
  readonly start?: ObservationId | undefined;
};

const load = () => import('./Selector').then((module) => module.default);

/**
 * From what one sees to the page that answers. As built it is the first question as links and the list of all situations;
 * once it is touched, or opened by a link with answers, it asks one question at a time and keeps its state in the address.
 *
 * @example
 * <SymptomSelector start="slip" />
 */
export function SymptomSelector({start}: SelectorProps): ReactNode {
  const locale = useLocale();
  const inBrowser = useIsBrowser();
  const {search} = useLocation();
  return (
    <section className={clsx(styles.selector, 'no-index')} aria-label={region[locale]}>
      <BuiltPart asBuilt={Selector} load={load} props={{start}} wanted={inBrowser && search !== ''} />
    </section>
  );
}
