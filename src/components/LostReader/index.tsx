import {useEffect, type ReactNode} from 'react';
import ids from '@generated/short-links/default/ids.json';
import Link from '@docusaurus/Link';
import {useLocation} from '@docusaurus/router';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import {createStorageSlot} from '@docusaurus/theme-common';
import {languageSlot} from '../../content/languageSlot';
import {nearestPages} from '../../content/nearestPages';
import {readWrongAddress} from '../../content/wrongAddress';
import {locales, sourceLocale, type Locale, type Localized} from '../../locales';
import {useLocale} from '../useLocale';
import styles from './styles.module.css';

const words = {
  nearest: {'zh-Hans': '您要找的可能是', en: 'You may be looking for'},
  search: {'zh-Hans': '搜索“{path}”', en: 'Search for “{path}”'},
} as const satisfies Readonly<Record<string, Localized>>;

/** The language that the address asks for, else the one last read, else the page's. */
function readersLanguage(pathname: string, englishBase: string, here: Locale): Locale {
  if (pathname.startsWith(englishBase)) {
    return 'en';
  }
  const last = createStorageSlot(languageSlot).get();
  return locales.find((locale) => locale === last) ?? here;
}

/** Helps on from an address that does not exist: opens a short link in the wrong case, suggests the nearest pages and the search. */
export function LostReader(): ReactNode {
  const here = useLocale();
  const {i18n} = useDocusaurusContext();
  const {pathname, search, hash} = useLocation();
  const base = i18n.localeConfigs[sourceLocale]?.baseUrl ?? '/';
  const {path, shortPage} = readWrongAddress(pathname, base, ids);
  useEffect(() => {
    if (shortPage !== undefined) {
      location.replace(`${base}${shortPage}${search}${hash}`);
    }
  }, [base, shortPage, search, hash]);
  const locale = readersLanguage(pathname, i18n.localeConfigs.en?.baseUrl ?? '/en/', here);
  const root = i18n.localeConfigs[locale]?.baseUrl ?? '/';
  const last = path.split('/').filter(Boolean).pop() ?? '';
  const asked = last.replace(/[_-]+/gu, ' ').trim().slice(0, 40);
  const to = (address: string) => `pathname://${root}${address}`;
  return (
    <div lang={locale} className={styles.lost}>
      <p className={styles.label}>{words.nearest[locale]}</p>
      <ul>
        {nearestPages(path, ids).map(({id, slug, title}) => (
          <li key={id}>
            <Link to={to(slug.slice(1))} target="_self" autoAddBaseUrl={false}>
              <strong>{id}</strong> {title[locale]}
            </Link>
          </li>
        ))}
        {asked !== '' && (
          <li>
            <Link to={to(`search/?q=${encodeURIComponent(asked)}`)} target="_self" autoAddBaseUrl={false}>
              {words.search[locale].replace('{path}', asked)}
            </Link>
          </li>
        )}
      </ul>
    </div>
  );
}
