import {useState, type ReactNode} from 'react';
import clsx from 'clsx';
import state from '@generated/content-state/default/pages.json';
import useIsBrowser from '@docusaurus/useIsBrowser';
import {areas} from '../../content/areas';
import {todayInChina} from '../../content/reviewState';
import {filterPages, needs, type Need} from '../../contentState/filterPages';
import {useLocale} from '../useLocale';
import {Row} from './Row';
import styles from './styles.module.css';
import {needWords, words} from './words';

const columns = ['page', 'review', 'translation', 'sources', 'length', 'links', 'flaws'] as const;

/**
 * Every page with what a writer has to know about it. A table without a script; with one it can be filtered, and reviews are held
 * against today instead of the day of the build.
 *
 * @example
 * <ContentState />
 */
export function ContentState(): ReactNode {
  const locale = useLocale();
  const isBrowser = useIsBrowser();
  const [wanted, setWanted] = useState('');
  const [area, setArea] = useState<string>();
  const [need, setNeed] = useState<Need>();
  const today = isBrowser ? todayInChina() : state.builtOn;
  const shown = filterPages(state.pages, {area, need, words: wanted}, today);
  const count = words.shown[locale].replace('{n}', String(shown.length)).replace('{all}', String(state.pages.length));
  return (
    <div className={clsx(styles.state, 'no-index')}>
      <p>{words.built[locale].replace('{day}', state.builtOn)}</p>
      <div className={styles.tools} data-ready={isBrowser}>
        <label>
          {words.search[locale]}
          <input
            type="search"
            autoComplete="off"
            value={wanted}
            onChange={(event) => {
              setWanted(event.target.value);
            }}
          />
        </label>
        <label>
          {words.area[locale]}
          <select
            value={area ?? ''}
            onChange={(event) => {
              setArea(event.target.value || undefined);
            }}>
            <option value="">{words.every[locale]}</option>
            {areas.map(({letter, label}) => (
              <option key={letter} value={letter}>
                {label[locale]}
              </option>
            ))}
          </select>
        </label>
        <label>
          {words.need[locale]}
          <select
            value={need ?? ''}
            onChange={(event) => {
              setNeed(needs.find((one) => one === event.target.value));
            }}>
            <option value="">{words.every[locale]}</option>
            {needs.map((one) => (
              <option key={one} value={one}>
                {needWords[one][locale]}
              </option>
            ))}
          </select>
        </label>
        <p role="status">{count}</p>
      </div>
      {/* A table wider than a phone scrolls by itself; the keyboard has to reach it. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <div className={styles.scroll} role="region" aria-label={words.caption[locale]} tabIndex={0}>
        <table>
          <thead>
            <tr>
              {columns.map((column) => (
                <th key={column} scope="col">
                  {words[column][locale]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map((page) => (
              <Row key={page.id} page={page} today={today} />
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
}
