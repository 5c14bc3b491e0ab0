import type {ReactNode} from 'react';
import type {Device} from '../../offline/page/device';
import {useLocale} from '../useLocale';
import styles from './styles.module.css';
import {languageNames, megabytes, words} from './words';

/** What is kept, as the worker in charge counted it. */
export function Facts({device}: {readonly device: Extract<Device, {kind: 'kept'}>}): ReactNode {
  const locale = useLocale();
  const {status, newer} = device;
  const facts = words.facts[locale]
    .replace('{date}', status.date)
    .replace('{version}', status.version)
    .replace('{size}', megabytes(status.bytes))
    .replace('{languages}', status.languages.map((language) => languageNames[locale][language]).join(' + '))
    .replace('{pages}', String(status.pages));
  return (
    <>
      <p className={styles.state} data-kept={status.complete}>
        <strong>{words.kept[locale]}</strong> · {facts}
      </p>
      {!status.complete && <p>{words.damaged[locale]}</p>}
      {newer && <p>{words.newer[locale]}</p>}
    </>
  );
}
