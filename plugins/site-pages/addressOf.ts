import {site} from '../../site.config';
import {folderOf, type Locale} from '../../src/locales';

/**
 * @param locale The language.
 * @param path What follows the language's root, with or without a slash before it: a page's slug, or a file.
 * @returns The full address, with scheme and host.
 */
export function addressOf(locale: Locale, path: string): string {
  return `${site.url}${site.baseUrl}${folderOf(locale)}${path.replace(/^\//u, '')}`;
}
