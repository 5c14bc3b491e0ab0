import type {LedgerEntry} from '../../checks/pageLedger';
import {codeAnchor, codePageOf, responseCodes, type ResponseCode} from '../../src/content/responseCodes';
import {inEachLocale, type Localized} from '../../src/locales';
import type {PagePair} from '../site-pages/loadPages';
import type {ShortPage} from './shortPage';

/** The site's root in each language, with slashes at both ends. */
export type BaseUrls = Localized;

function forPage({id, slug, in: page}: PagePair, baseUrls: BaseUrls): ShortPage {
  return {
    path: id.toLowerCase(),
    name: id,
    title: inEachLocale((locale) => page[locale].title),
    to: inEachLocale((locale) => `${baseUrls[locale]}${slug.slice(1)}`),
  };
}

function forCode({code, title}: ResponseCode, baseUrls: BaseUrls): ShortPage {
  const path = code.toLowerCase();
  return {
    path: `code/${path}`,
    name: code,
    title,
    to: inEachLocale((locale) => `${baseUrls[locale]}${codePageOf(code).slice(1)}#${codeAnchor(code)}`),
  };
}

function forRetired({id, retired}: LedgerEntry, pages: readonly PagePair[], baseUrls: BaseUrls): ShortPage {
  const successor = pages.find((page) => page.id === retired?.successor);
  if (!successor) {
    const name = retired?.successor ?? '';
    throw new Error(`${id} 的接替页 ${name} 不存在 / ${id} names a successor that does not exist: ${name}`);
  }
  return {...forPage(successor, baseUrls), path: id.toLowerCase(), name: id, replacedBy: successor.id};
}

/**
 * @param retired Entries of the id ledger whose page was taken away.
 * @returns One short page for each page, each retired id and each response code.
 */
export function shortPages(
  pages: readonly PagePair[],
  retired: readonly LedgerEntry[],
  baseUrls: BaseUrls,
): readonly ShortPage[] {
  return [
    ...pages.map((page) => forPage(page, baseUrls)),
    ...retired.map((entry) => forRetired(entry, pages, baseUrls)),
    ...responseCodes.map((code) => forCode(code, baseUrls)),
  ];
}
