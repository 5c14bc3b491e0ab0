import {useEffect, useState, type ComponentType, type ReactNode} from 'react';
import type {Localized} from '../../locales';
import {useLocale} from '../useLocale';
import styles from './styles.module.css';

const words = {
  loading: {'zh-Hans': '正在加载…', en: 'Loading…'},
  failed: {
    'zh-Hans': '这一部分没有加载出来，多半是网络问题；页面上其他内容照常可用。',
    en: 'This part could not be loaded, most likely because of the network; the rest of the page still works.',
  },
  again: {'zh-Hans': '再试一次', en: 'Try again'},
} as const satisfies Readonly<Record<string, Localized>>;

type Props<P extends object> = {
  /** Fetches the part; a constant, so that the part is fetched once. */
  readonly load: () => Promise<ComponentType<P>>;
  readonly props: P;
};

/**
 * A part of the page whose script is fetched when it is shown. `React.lazy` keeps a failure for good and hands it to the theme's
 * error boundary, which replaces the whole article; here the part alone says what happened and can be asked for again.
 */
export function LazyPart<P extends object>({load, props}: Props<P>): ReactNode {
  const locale = useLocale();
  const [Part, setPart] = useState<ComponentType<P>>();
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    let gone = false;
    if (!failed) {
      load().then(
        (component) => {
          if (!gone) {
            setPart(() => component);
          }
        },
        () => {
          if (!gone) {
            setFailed(true);
          }
        },
      );
    }
    return () => {
      gone = true;
    };
  }, [load, failed]);

  if (Part) {
    return <Part {...props} />;
  }
  if (!failed) {
    return (
      <p role="status" className={styles.notice}>
        {words.loading[locale]}
      </p>
    );
  }
  return (
    <p role="alert" className={styles.notice}>
      {words.failed[locale]}{' '}
      <button
        type="button"
        className={styles.again}
        onClick={() => {
          setFailed(false);
        }}>
        {words.again[locale]}
      </button>
    </p>
  );
}
