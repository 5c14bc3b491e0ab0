import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import useIsBrowser from '@docusaurus/useIsBrowser';
import {useHistorySelector} from '@docusaurus/theme-common';
import {useAlternatePageUtils} from '@docusaurus/theme-common/internal';
import {locales, type Localized} from '../../locales';
import {useLocale} from '../useLocale';
import styles from './styles.module.css';

const name: Localized = {'zh-Hans': '中文', en: 'English'};

/**
 * The same page in the other language, with the same answers and the same heading. Two languages need no menu
 * (facebook/docusaurus#8478).
 *
 * @param props.mobile True in the phone's sidebar, where the theme lists items.
 */
export function LanguageLink({mobile = false}: {readonly mobile?: boolean}): ReactNode {
  const here = useLocale();
  const {i18n} = useDocusaurusContext();
  const {createUrl} = useAlternatePageUtils();
  const search = useHistorySelector((history) => history.location.search);
  const hash = useHistorySelector((history) => history.location.hash);
  // The built page knows neither; React keeps a built attribute that differs, so they join after hydration.
  const place = useIsBrowser() ? `${search}${hash}` : '';
  const other = locales.find((locale) => locale !== here) ?? here;
  const lang = i18n.localeConfigs[other]?.htmlLang;
  const link = (
    <Link
      to={`pathname://${createUrl({locale: other, fullyQualified: false})}${place}`}
      target="_self"
      autoAddBaseUrl={false}
      lang={lang}
      hrefLang={lang}
      className={mobile ? 'menu__link' : styles.link}>
      {name[other]}
    </Link>
  );
  return mobile ? <li className="menu__list-item">{link}</li> : link;
}
