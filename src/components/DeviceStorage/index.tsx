import type {ReactNode} from 'react';
import useIsBrowser from '@docusaurus/useIsBrowser';
import {storageKeys, type Kept} from '../../content/storageKeys';
import {useLocale} from '../useLocale';
import {Outcome} from './Outcome';
import styles from './styles.module.css';
import {useClear} from './useClear';
import {words} from './words';

function Item({kept, now}: {readonly kept: Kept; readonly now: boolean | undefined}): ReactNode {
  const locale = useLocale();
  return (
    <li>
      <strong>{kept.what[locale]}</strong>
      <span className={styles.facts}>
        <code>
          {kept.key}
          {kept.many && '…'}
        </code>{' '}
        · {(kept.days === undefined ? words.ever : words.days)[locale].replace('{days}', String(kept.days))}
        {now !== undefined && ` · ${words[now ? 'yes' : 'no'][locale]}`}
      </span>
    </li>
  );
}

/**
 * Everything that the site may keep in this browser, what is there now, and a button that clears all of it.
 *
 * @example
 * <DeviceStorage />
 */
export function DeviceStorage(): ReactNode {
  const locale = useLocale();
  const inBrowser = useIsBrowser();
  const {lines, clearing, clear} = useClear();
  const all: readonly Kept[] = Object.values(storageKeys);
  const isThere = (kept: Kept) => lines?.some((line) => line.kept === kept);
  return (
    <>
      <ul className={styles.list}>
        {all.map((kept) => (
          <Item key={kept.key} kept={kept} now={inBrowser ? isThere(kept) : undefined} />
        ))}
      </ul>
      <p>
        <button type="button" className={styles.clear} disabled={!inBrowser || clearing.kind === 'clearing'} onClick={clear}>
          {words.clear[locale]}
        </button>
      </p>
      <div role="status" className={styles.outcome}>
        <Outcome clearing={clearing} />
        {inBrowser && !lines && <p>{words.blocked[locale]}</p>}
      </div>
    </>
  );
}
