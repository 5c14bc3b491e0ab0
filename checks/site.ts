import {sourceLocale, type Locale} from '../src/locales';
import type {Article} from './article/article';
import type {LedgerState} from './pageLedger';

/** A text file of the repository, an article or not. */
export type TextFile = {
  /** Path from the project's root, with slashes. */
  readonly file: string;
  readonly text: string;
};

/** Everything that the rules look at, loaded once. */
export type Site = {
  /** The articles of both languages, in the order of their paths. */
  readonly articles: readonly Article[];
  readonly ledger: LedgerState;
  /** Every text file that belongs to the repository. */
  readonly textFiles: readonly TextFile[];
  /** The day on which the site is looked at, as an ISO date. */
  readonly today: string;
};

/** @returns The article of that language at that path below `docs/`. */
export function articleAt(site: Site, locale: Locale, path: string): Article | undefined {
  return site.articles.find((article) => article.locale === locale && article.path === path);
}

/** @returns The articles of one language. */
export function articlesIn(site: Site, locale: Locale): readonly Article[] {
  return site.articles.filter((article) => article.locale === locale);
}

/** Both languages of one page. */
export type Pair = {readonly zh: Article; readonly en: Article};

/** @returns Every page that has both languages. */
export function pairsOf(site: Site): readonly Pair[] {
  return articlesIn(site, sourceLocale).flatMap((zh) => {
    const en = articleAt(site, 'en', zh.path);
    return en ? [{zh, en}] : [];
  });
}
