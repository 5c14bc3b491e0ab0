import type {ReactNode} from 'react';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import useIsBrowser from '@docusaurus/useIsBrowser';
import {useLocale} from '../useLocale';
import {Buttons} from './Buttons';
import {Facts} from './Facts';
import styles from './styles.module.css';
import {useOfflineCopy} from './useOfflineCopy';
import {words} from './words';

function Panel(): ReactNode {
  const locale = useLocale();
  const copy = useOfflineCopy();
  const {device, outcome, busy, wanted} = copy;
  const nothing = device?.kind === 'nothing' && !busy && outcome !== 'removed';
  return (
    <>
      <div role="status">
        {!device && <p>{words.reading[locale]}</p>}
        {device?.kind === 'kept' && <Facts device={device} />}
        {busy && <p>{words.saving[locale]}</p>}
        {device?.kind === 'impossible' && <p>{words.impossible[locale]}</p>}
        {nothing && <p>{words.nothing[locale]}</p>}
        {nothing && !wanted && <p>{words.unwanted[locale]}</p>}
        {(outcome === 'removed' || outcome === 'failed') && <p>{words[outcome][locale]}</p>}
      </div>
      <Buttons copy={copy} />
    </>
  );
}

/**
 * Whether this device keeps pages for use without a network, which version and how large, with the ways to save and remove them.
 *
 * @example
 * <OfflineCopy />
 */
export function OfflineCopy(): ReactNode {
  const locale = useLocale();
  const {siteConfig} = useDocusaurusContext();
  const inBrowser = useIsBrowser();
  const offered = siteConfig.customFields?.offline === true;
  return (
    <div id="offline-copy" className={styles.panel}>
      {offered && inBrowser ? <Panel /> : <p>{(offered ? words.unread : words.off)[locale]}</p>}
    </div>
  );
}
