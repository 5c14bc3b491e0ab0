import type {ReactNode} from 'react';
import useBaseUrl from '@docusaurus/useBaseUrl';
import type {Localized} from '../../locales';
import {Icon} from '../Icon';
import {useLocale} from '../useLocale';
import styles from './styles.module.css';

const words = {
  label: {'zh-Hans': '用自己的话搜索', en: 'Search in your own words'},
  example: {'zh-Hans': '例如：扣了钱没出票、冲正、91', en: 'For example: debited but no slip, reversal, 91'},
  button: {'zh-Hans': '搜索', en: 'Search'},
} as const satisfies Readonly<Record<string, Localized>>;

/**
 * A plain form that leads to the search page; it works before the page's script does.
 *
 * @example
 * <SearchForm />
 */
export function SearchForm(): ReactNode {
  const locale = useLocale();
  return (
    <form role="search" aria-label={words.label[locale]} action={useBaseUrl('/search/')} method="get" className={styles.form}>
      <label htmlFor="home-search" className={styles.label}>
        {words.label[locale]}
      </label>
      <input
        id="home-search"
        name="q"
        type="search"
        autoComplete="off"
        placeholder={words.example[locale]}
        className={styles.input}
      />
      <button type="submit" className={styles.button}>
        <Icon name="search" />
        {words.button[locale]}
      </button>
    </form>
  );
}
