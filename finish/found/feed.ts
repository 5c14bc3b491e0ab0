import {Feed} from 'feed';
import {addressOf} from '../../plugins/site-pages/addressOf';
import type {PagePair} from '../../plugins/site-pages/loadPages';
import {site} from '../../site.config';
import {shortLink} from '../../src/content/shortLink';
import {sourceLocale, type Locale} from '../../src/locales';
import {about} from './about';

/** Pages that a feed tells of; readers keep what they have seen. */
const newest = 50;

/** @returns The pages of a language, last reviewed first; those of one day by id. */
function byReview(pages: readonly PagePair[], locale: Locale): readonly PagePair[] {
  const key = ({id, in: page}: PagePair) => `${page[locale].reviewed} ${id}`;
  return [...pages].sort((a, b) => {
    const [day, otherDay] = [a.in[locale].reviewed, b.in[locale].reviewed];
    return day === otherDay ? (key(a) < key(b) ? -1 : 1) : day < otherDay ? 1 : -1;
  });
}

/** Permanent and different in each language: the page's short link, which outlives its address. */
function entryId(id: string, locale: Locale): string {
  return shortLink(site.url, site.baseUrl, id, locale === sourceLocale ? '' : `#${locale}`);
}

/**
 * @returns The feed of changes of one language (Atom, RFC 4287): an entry for each page, which comes up again when the page was
 *   held against its sources again. Nothing in it depends on the day of the build.
 */
export function atomFeed(pages: readonly PagePair[], locale: Locale): string {
  const sorted = byReview(pages, locale).slice(0, newest);
  const feed = new Feed({
    id: addressOf(locale, ''),
    title: about.title[locale],
    description: about.sentence[locale],
    link: addressOf(locale, ''),
    language: locale,
    feedLinks: {atom: addressOf(locale, 'feed.atom')},
    updated: new Date(`${sorted[0]?.in[locale].reviewed ?? '1970-01-01'}T00:00:00Z`),
    author: {name: site.operator === '' ? about.title[locale] : site.operator},
    copyright: '',
    generator: 'unpaid-receipt-handbook',
  });
  for (const {id, slug, in: page} of sorted) {
    feed.addItem({
      id: entryId(id, locale),
      title: `${id} ${page[locale].title}`,
      link: addressOf(locale, slug),
      description: page[locale].description,
      date: new Date(`${page[locale].reviewed}T00:00:00Z`),
    });
  }
  return feed.atom1();
}
