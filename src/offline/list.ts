import {locales, toLocale, type Locale, type Localized} from '../locales';

/**
 * A file kept on the device: its path below the site's root (`verdicts/paid/` for a page), the digest of its content, and for a
 * page its short id (`v01`).
 */
export type KeptFile = readonly [path: string, digest: string, id?: string];

/** What one language keeps. */
type KeptLanguage = {
  /** Path of the language below the site's root: empty, or `en/`. */
  readonly root: string;
  readonly files: readonly KeptFile[];
};

/** What the build decided to keep. `finish/offline` writes it into the worker. */
export type KeptList = {
  /** Day of the build in China (YYYY-MM-DD). */
  readonly date: string;
  /** Short digest of everything in the list. */
  readonly version: string;
  /** Kept with any language: what is shown for a page that is not kept. */
  readonly always: readonly KeptFile[];
  readonly in: Localized<KeptLanguage>;
};

/** Path of the page that stands in for one that is not kept, below the language's root. */
export const notKeptPage = 'not-kept.html';

/** Where the worker is served from, below the site's root. */
export const workerFile = 'sw.js';

/** Sizes of what each language keeps, for the page that offers it; below the site's root. */
export const sizesFile = 'kept.json';

/** What the build measured for one language, in bytes. */
export type KeptSizes = {
  readonly pages: number;
  /** What has to be downloaded, where the server sends brotli. */
  readonly sent: number;
  /** What then lies on the device, in browsers that can compress. */
  readonly kept: number;
};

/** Name of the cache; a browser shares its caches between all sites of a host. */
export const cacheName = (base: string): string => `handbook-kept ${base}`;

/** Files that are named by their content never change; the others may be newer on the server. */
export const isNamedByContent = (path: string): boolean => /^(?:en\/)?(?:assets|search-index)\//u.test(path);

const parameter = 'keep';

/**
 * The languages that the reader keeps are part of the worker's address: another choice is another worker, which the browser
 * installs whole before it replaces the old one.
 *
 * @param base The site's root, with slashes at both ends.
 */
export const workerUrl = (base: string, languages: readonly Locale[]): string =>
  `${base}${workerFile}?${parameter}=${languages.join('.')}`;

/**
 * @param url Address of a worker, as the browser gives it.
 * @returns The languages that it keeps, the one first chosen first; unknown and repeated ones left out.
 */
export function languagesOf(url: string): readonly Locale[] {
  const named = (new URL(url).searchParams.get(parameter) ?? '').split('.');
  return [...new Set(named.filter((name) => locales.some((locale) => locale === name)).map(toLocale))];
}

/** @returns All files that a choice of languages keeps. */
export function filesOf(list: KeptList, languages: readonly Locale[]): readonly KeptFile[] {
  return [...list.always, ...languages.flatMap((locale) => list.in[locale].files)];
}
