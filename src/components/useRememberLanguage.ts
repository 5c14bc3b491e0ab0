import {useEffect} from 'react';
import {createStorageSlot} from '@docusaurus/theme-common';
import {languageSlot} from '../content/languageSlot';
import {useLocale} from './useLocale';

/** Keeps in this browser which language the reader last read an article in, for the short links; it never leaves the browser. */
export function useRememberLanguage(): void {
  const locale = useLocale();
  useEffect(() => {
    const slot = createStorageSlot(languageSlot);
    if (slot.get() !== locale) {
      slot.set(locale);
    }
  }, [locale]);
}
