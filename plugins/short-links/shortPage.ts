import {locales, type Locale, type Localized} from '../../src/locales';

/** What one short page offers. */
export type ShortPage = {
  /** Path below the site's root, without slashes: `v07`, `code/91`. */
  readonly path: string;
  /** What is printed and read out: `V07`. */
  readonly name: string;
  /** What the page says of itself, in both languages. */
  readonly title: Localized;
  /** Where it leads, per language; with the base URL. */
  readonly to: Localized;
  /** Present for a retired id; readers are then told and not sent on. */
  readonly replacedBy?: string;
};

/** Addresses of the shared files, with the base URL. */
export type SharedAddresses = {readonly css: string; readonly js: string; readonly icon: string};

const names: Localized = {'zh-Hans': '中文', en: 'English'};

const replaced = (name: string, by: string) => `${name} 已由 ${by} 代替 · ${name} has been replaced by ${by}`;

function escape(text: string): string {
  return text.replace(/&/gu, '&amp;').replace(/</gu, '&lt;').replace(/"/gu, '&quot;');
}

function link(locale: Locale, {to, title}: ShortPage): string {
  const {[locale]: href} = to;
  return `<a href="${escape(href)}" hreflang="${locale}" lang="${locale}">${names[locale]}<small>${escape(title[locale])}</small></a>`;
}

/** @returns The whole HTML of a short page: two links, which the script may follow. No inline style or script. */
export function shortPage(page: ShortPage, {css, js, icon}: SharedAddresses): string {
  const head = page.replacedBy === undefined ? page.name : replaced(page.name, page.replacedBy);
  return `<!doctype html>
<html lang="zh-Hans"${page.replacedBy === undefined ? '' : ' data-stay'}>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${escape(`${page.name} · ${page.title['zh-Hans']}`)}</title>
<link rel="icon" href="${icon}">
<link rel="stylesheet" href="${css}">
<h1>${head}</h1>
${locales.map((locale) => link(locale, page)).join('\n')}
<script src="${js}"></script>
</html>
`;
}
