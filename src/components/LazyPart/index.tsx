import type {ReactNode} from 'react';
import type {Localized} from '../../locales';
import {useLocale} from '../useLocale';
import {Failed} from './Failed';
import {usePart, type Load} from './usePart';
import styles from './styles.module.css';

const loading: Localized = {'zh-Hans': '正在加载…', en: 'Loading…'};

type Props<P extends object> = {
  readonly load: Load<P>;
  readonly props: P;
};

/** A part of the page whose script is fetched when it is shown. */
export function LazyPart<P extends object>({load, props}: Props<P>): ReactNode {
  const locale = useLocale();
  const {Part, failed, again} = usePart(load, true);
  if (Part) {
    return <Part {...props} />;
  }
  if (failed) {
    return <Failed again={again} />;
  }
  return (
    <p role="status" className={styles.notice}>
      {loading[locale]}
    </p>
  );
}
