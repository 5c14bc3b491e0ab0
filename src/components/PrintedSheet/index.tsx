import type {ReactNode} from 'react';
import clsx from 'clsx';
import Head from '@docusaurus/Head';
import type {Localized} from '../../locales';
import {useLocale} from '../useLocale';
import styles from './styles.module.css';

const print: Localized = {'zh-Hans': '打印这一张', en: 'Print this sheet'};

type Props = {
  /** Paper that the sheet is made for. */
  readonly size: 'a6' | 'a4';
  readonly children: ReactNode;
};

/** A sheet of paper on the page. Printing the page prints this sheet and nothing else (src/css/print.css). */
export function PrintedSheet({size, children}: Props): ReactNode {
  const locale = useLocale();
  return (
    <div data-sheet={size} className={clsx(styles.place, 'no-index')}>
      <Head>
        <html lang={locale} data-prints-sheet={size} />
      </Head>
      <button
        type="button"
        className={styles.print}
        onClick={() => {
          window.print();
        }}>
        {print[locale]}
      </button>
      <div className={clsx(styles.sheet, styles[size])}>{children}</div>
    </div>
  );
}
