/** The two languages of the site. Nothing else spells them out. */
export const locales = ['zh-Hans', 'en'] as const;

export type Locale = (typeof locales)[number];

/** The language in which every article is written first; the other is held to it by the checks. */
export const sourceLocale = 'zh-Hans' satisfies Locale;

/** The same text in both languages; a missing one does not compile. */
export type Localized<T = string> = Readonly<Record<Locale, T>>;

/**
 * @param value Any string, such as Docusaurus' `currentLocale`.
 * @returns The locale of that name; the source locale for a name that the site does not have.
 */
export function toLocale(value: string): Locale {
  return locales.find((locale) => locale === value) ?? sourceLocale;
}

/** @returns The folder of a language below the site's root: none for the source language, `en/` for English. */
export function folderOf(locale: Locale): string {
  return locale === sourceLocale ? '' : `${locale}/`;
}

/** @returns What `value` makes for each language. */
export function inEachLocale<T>(value: (locale: Locale) => T): Localized<T> {
  return Object.fromEntries(locales.map((locale) => [locale, value(locale)])) as Localized<T>;
}
