import {codeAnchor, codePageOf} from '../../content/responseCodes/codePages';
import {locales, sourceLocale, type Locale} from '../../locales';
import type {KeptFile, KeptList} from '../list';

/** What the device can answer to a navigation by itself. Paths are below the site's root. */
export type KeptAnswer =
  | {readonly kind: 'page'; readonly path: string}
  | {readonly kind: 'redirect'; readonly to: string}
  /** `locale` is the language of the address; `twin` the same page in another language, if that is kept. */
  | {readonly kind: 'not-kept'; readonly locale: Locale; readonly twin?: string};

/** Short addresses (decisions/040): a page's id, or a response code. */
const shortLink = /^(?:([a-z]\d{2})|code\/([0-9a-z]{2}))\/?$/iu;

function pageOf(list: KeptList, locale: Locale, path: string): KeptFile | undefined {
  return list.in[locale].files.find(([kept, , id]) => id !== undefined && kept === path);
}

function localeOf(list: KeptList, path: string): Locale {
  return locales.find((locale) => locale !== sourceLocale && `${path}/`.startsWith(list.in[locale].root)) ?? sourceLocale;
}

/** @returns Where a short link leads in the language kept first; undefined for any other path, and where that is not kept. */
function destination(list: KeptList, [locale]: readonly Locale[], path: string): string | undefined {
  const [, id, code] = shortLink.exec(path) ?? [];
  if (locale === undefined) {
    return undefined;
  }
  const {root, files} = list.in[locale];
  if (code === undefined) {
    return files.find(([, , kept]) => kept !== undefined && kept === id?.toLowerCase())?.[0];
  }
  const page = pageOf(list, locale, `${root}${codePageOf(code).slice(1)}`)?.[0];
  return page && `${page}#${codeAnchor(code)}`;
}

/**
 * @param languages The languages kept on the device.
 * @param path What was asked for, below the site's root, without query.
 */
export function keptAnswer(list: KeptList, languages: readonly Locale[], path: string): KeptAnswer {
  const locale = localeOf(list, path);
  const page = path.replace(/index\.html$/u, '');
  const withSlash = page === '' ? page : page.replace(/\/?$/u, '/');
  if (languages.includes(locale) && pageOf(list, locale, withSlash)) {
    return page === withSlash ? {kind: 'page', path: page} : {kind: 'redirect', to: withSlash};
  }
  const to = destination(list, languages, path);
  if (to !== undefined) {
    return {kind: 'redirect', to};
  }
  const slug = withSlash.slice(list.in[locale].root.length);
  const twin = languages
    .filter((other) => other !== locale)
    .map((other) => pageOf(list, other, `${list.in[other].root}${slug}`)?.[0])
    .find((kept) => kept !== undefined);
  return {kind: 'not-kept', locale, ...(twin !== undefined && {twin})};
}
