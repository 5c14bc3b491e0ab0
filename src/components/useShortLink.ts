import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import {shortLink} from '../content/shortLink';
import {sourceLocale} from '../locales';

/** @returns Makes the short link, with host, of a page of this site; see `shortLink`. */
export function useShortLink(): (id: string, fragment?: string) => string {
  const {siteConfig, i18n} = useDocusaurusContext();
  const baseUrl = i18n.localeConfigs[sourceLocale]?.baseUrl ?? siteConfig.baseUrl;
  return (id, fragment) => shortLink(siteConfig.url, baseUrl, id, fragment);
}
