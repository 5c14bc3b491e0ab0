import {locales, sourceLocale, type Locale} from '../../src/locales';

/** Paths of the home page, the selector and one article of every area; both languages have the same. */
const paths = [
  '/',
  '/selector/',
  '/verdicts/timed-out-debited/',
  '/merchant/confirm-status/',
  '/cardholder/charged-but-unpaid/',
  '/causes/network/',
  '/security/qr-safety/',
  '/provider/licence-check/',
  '/reference/codes-00-to-59/',
  '/support/replies/',
] as const;

/** The article that is searched from and compared with the peers': one of our longer verdicts. */
export const comparedPath = '/verdicts/timed-out-debited/' satisfies (typeof paths)[number];

/** A word that both our articles and the peers' generated ones hold. */
export const query = {'zh-Hans': '冲正', en: 'reversal'} as const satisfies Record<Locale, string>;

/** One page in one language. */
export type SamplePage = {readonly locale: Locale; readonly path: string};

/** @returns Where a page of a language lies below the site's base address. */
export function pathIn(locale: Locale, path: string): string {
  return locale === sourceLocale ? path : `/${locale}${path}`;
}

export const samplePages: readonly SamplePage[] = locales.flatMap((locale) => paths.map((path) => ({locale, path})));
