import {useState, type ReactNode} from 'react';
import clsx from 'clsx';
import useIsBrowser from '@docusaurus/useIsBrowser';
import type {CodePart} from '../../content/responseCodes';
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

type Props = {
  /** Which codes to explain, each with its own address (`#code-91`); without it, a table of all that leads to them. */
  readonly part?: CodePart;
};

/**
 * Response codes. The filter, which looks at all of them wherever it stands, is an extra for browsers that run the script.
 *
 * @example
 * <ResponseCodes part="60-z3" />
 */
export function ResponseCodes({part}: Props): ReactNode {
  const locale = useLocale();
  const [wanted, setWanted] = useState('');
  const [count, onShown] = useShown(words.shown);
  return (
    <>
      <div className={clsx(styles.filter, 'no-index')} data-ready={useIsBrowser()} data-screen-only>
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
      <BuiltPart asBuilt={Codes} load={load} props={{part, wanted, onShown}} wanted={wanted !== ''} stays />
    </>
  );
}
