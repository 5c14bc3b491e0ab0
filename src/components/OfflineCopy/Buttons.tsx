import type {ReactNode} from 'react';
import {locales, type Locale} from '../../locales';
import {useLocale} from '../useLocale';
import styles from './styles.module.css';
import {useSizes} from './useDevice';
import type {OfflineCopyState} from './useOfflineCopy';
import {megabytes, words} from './words';

/** Save, save the other language too, use the newer copy, remove: what applies. */
export function Buttons({copy}: {readonly copy: OfflineCopyState}): ReactNode {
  const here = useLocale();
  const {base, device, busy, save, remove, useNewer} = copy;
  const sizes = useSizes(base);
  if (device?.kind !== 'kept' && device?.kind !== 'nothing') {
    return null;
  }
  const kept = device.kind === 'kept' ? device.status.languages : [];
  const offered = locales.filter((locale) => !kept.includes(locale) && (locale === here || kept.length > 0));
  const cost = (locale: Locale) => sizes && words.size[here].replace('{size}', megabytes(sizes[locale].sent));

  const button = (label: ReactNode, press: () => void) => (
    <button type="button" disabled={busy} onClick={press}>
      {label}
    </button>
  );
  return (
    <p className={styles.buttons}>
      {device.kind === 'kept' && device.newer && button(words.useNewer[here], useNewer)}
      {device.kind === 'kept' &&
        !device.status.complete &&
        button(words.saveAgain[here], () => {
          save(kept, true);
        })}
      {offered.map((locale) => (
        <span key={locale}>
          {button(
            <>
              {(locale === here ? words.save : words.saveOther)[here]}
              {cost(locale)}
            </>,
            () => {
              save([...kept, locale]);
            },
          )}
        </span>
      ))}
      {device.kind === 'kept' && button(words.remove[here], remove)}
    </p>
  );
}
