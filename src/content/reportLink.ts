import type {Locale, Localized} from '../locales';

/** What a reader may find wrong with a page; each is an issue form of that name in `.github/ISSUE_TEMPLATE/`. */
export const reportKinds = ['wrong-fact', 'missing-situation', 'unclear-text', 'translation'] as const;

export type ReportKind = (typeof reportKinds)[number];

export const reportWords: Readonly<Record<ReportKind, Localized>> = {
  'wrong-fact': {'zh-Hans': '说错了', en: 'A fact is wrong'},
  'missing-situation': {'zh-Hans': '没有我的情况', en: 'My situation is missing'},
  'unclear-text': {'zh-Hans': '看不懂', en: 'It is unclear'},
  translation: {'zh-Hans': '译文不对', en: 'The translation is off'},
};

const languageNames: Localized = {'zh-Hans': '中文', en: 'English'};

/**
 * Where a reader reports something. GitHub fills a form's fields from the query by their ids.
 *
 * @param repository Address of the repository, such as `https://github.com/owner/name`.
 * @param kind What is wrong; decides the form.
 * @param page The page's permanent id, such as `V07`.
 * @param locale The language that it was read in.
 */
export function reportLink(repository: string, kind: ReportKind, page: string, locale: Locale): string {
  const query = new URLSearchParams({
    template: `${kind}.yml`,
    title: `[${page}] `,
    page,
    language: languageNames[locale],
  });
  return `${repository.replace(/\/$/u, '')}/issues/new?${query.toString()}`;
}
