import {useState, type ReactNode} from 'react';
import clsx from 'clsx';
import useIsBrowser from '@docusaurus/useIsBrowser';
import type {Localized} from '../../locales';
import {BuiltPart} from '../BuiltPart';
import {useLocale} from '../useLocale';
import {useShown} from '../useShown';
import Codes from './Codes.built';
import styles from './styles.module.css';

const words = {
  filter: {'zh-Hans': '按代码或文字筛选', en: 'Filter by code or words'},
  shown: {'zh-Hans': '显示 {n} 个，共 {all} 个', en: '{n} of {all} codes shown'},
} as const satisfies Readonly<Record<string, Localized>>;

const load = () => import('./Codes').then((module) => module.default);

/**
 * Every response code with its own address (`#code-91`); the filter is an extra for browsers that run the script.
 *
 * @example
 * <ResponseCodes />
 */
export function ResponseCodes(): ReactNode {
  const locale = useLocale();
  const [wanted, setWanted] = useState('');
  const [count, onShown] = useShown(words.shown);
  return (
    <>
      {useIsBrowser() && (
        <div className={clsx(styles.filter, 'no-index')}>
          <label htmlFor="code-filter">{words.filter[locale]}</label>
          <input
            id="code-filter"
            type="search"
            autoComplete="off"
            value={wanted}
            onChange={(event) => {
              setWanted(event.target.value);
            }}
          />
          <p role="status">{count}</p>
        </div>
      )}
      <BuiltPart asBuilt={Codes} load={load} props={{wanted, onShown}} wanted={wanted !== ''} stays />
    </>
  );
}
