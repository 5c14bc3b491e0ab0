import type {ReactNode} from 'react';
import type {Localized} from '../../locales';
import {useLocale} from '../useLocale';
import styles from './styles.module.css';

const words = {
  failed: {
    'zh-Hans': '这一部分没有加载出来，多半是网络问题；页面上其他内容照常可用。',
    en: 'This part could not be loaded, most likely because of the network; the rest of the page still works.',
  },
  again: {'zh-Hans': '再试一次', en: 'Try again'},
} as const satisfies Readonly<Record<string, Localized>>;

/** Says that a part could not be fetched, and tries again when asked. */
export function Failed({again}: {readonly again: () => void}): ReactNode {
  const locale = useLocale();
  return (
    <p role="alert" className={styles.notice}>
      {words.failed[locale]}{' '}
      <button type="button" className={styles.again} onClick={again}>
        {words.again[locale]}
      </button>
    </p>
  );
}
