import {currentLocale} from '../../site.config';
import {locales, sourceLocale} from '../../src/locales';
import {addressOf} from '../site-pages/addressOf';
import {loadPages} from '../site-pages/loadPages';

/** Docusaurus hands items on to the package `sitemap` as they are, which knows the same page in other languages (`links`). */
type Item = {
  readonly url: string;
  readonly lastmod: string;
  readonly links: readonly {readonly lang: string; readonly url: string}[];
};

/**
 * @returns The articles of the language being built, with their other half and the day of their last review. Not the dates of
 *   git: a shallow clone has none, and a day on which commas were moved is not one on which the facts were checked.
 */
export function createSitemapItems(): Promise<Item[]> {
  const items = loadPages('.').map(({slug, in: page}) => ({
    url: addressOf(currentLocale, slug),
    lastmod: page[currentLocale].reviewed,
    links: [
      ...locales.map((lang) => ({lang, url: addressOf(lang, slug)})),
      {lang: 'x-default', url: addressOf(sourceLocale, slug)},
    ],
  }));
  return Promise.resolve(items);
}
