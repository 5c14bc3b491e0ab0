import type {Locale} from '../locales';
import type {CitedSource, PageProps} from './pageProps';

/** A page as search engines are told about it. Addresses are full, with scheme and host. */
export type DescribedPage = {
  readonly title: string;
  readonly url: string;
  readonly locale: Locale;
  readonly page: Pick<PageProps, 'reviewed' | 'sources'>;
  /** From the home page down to the page itself. */
  readonly trail: readonly {readonly name: string; readonly url: string}[];
  /** Who publishes this copy; empty for nobody in particular. */
  readonly operator: string;
};

/** A source is named as the page names it, and linked only where the page may link it. */
function citation({title, url}: CitedSource) {
  return {'@type': 'CreativeWork', name: title, ...(url === undefined ? {} : {url})};
}

function article({title, url, locale, page, operator}: DescribedPage) {
  return {
    '@type': 'Article',
    headline: title,
    url,
    inLanguage: locale,
    dateModified: page.reviewed,
    ...(page.sources.length === 0 ? {} : {citation: page.sources.map(citation)}),
    ...(operator === '' ? {} : {publisher: {'@type': 'Organization', name: operator}}),
  };
}

function breadcrumbs({trail}: DescribedPage) {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: trail.map(({name, url}, index) => ({'@type': 'ListItem', position: index + 1, name, item: url})),
  };
}

/**
 * @returns JSON-LD (schema.org) for the text of a `script` element: the home page is the site, every other page an article with
 *   its place in it. Nothing in it can end the element.
 */
export function structuredData(described: DescribedPage): string {
  const {title, url, locale, trail} = described;
  const graph =
    trail.length <= 1
      ? [{'@type': 'WebSite', name: title, url, inLanguage: locale}]
      : [article(described), breadcrumbs(described)];
  return JSON.stringify({'@context': 'https://schema.org', '@graph': graph}).replace(/</gu, '\\u003c');
}
