import {readFileSync} from 'node:fs';
import type {Locale} from '../../../src/locales';

/** @returns Addresses of every page in a language: what the sitemap lists, the search page, and the page not found. */
export function builtPages(lang: Locale): string[] {
  const below = lang === 'en' ? 'en/' : '';
  const sitemap = readFileSync(`build/${below}sitemap.xml`, 'utf8');
  const listed = [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/gu)].map(([, address = '']) => new URL(address).pathname);
  return [...listed, `/${below}search/`, `/${below}404.html`];
}

/** @returns The pages dealt out to as many tests, so that two workers end at about the same time and a failure names few pages. */
export function dealt<T>(pages: readonly T[], hands: number): T[][] {
  return Array.from({length: hands}, (_, hand) => pages.filter((_page, index) => index % hands === hand));
}
