import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import {toLocale, type Locale} from '../locales';

/** @returns The language of the page that is being shown. */
export function useLocale(): Locale {
  return toLocale(useDocusaurusContext().i18n.currentLocale);
}
