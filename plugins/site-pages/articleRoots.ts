import {relative, sep} from 'node:path';
import {locales, type Locale} from '../../src/locales';

/** Where the articles of each language live, from the project's root. */
export const articleRoots = {
  'zh-Hans': 'docs',
  en: 'i18n/en/docusaurus-plugin-content-docs/current',
} as const satisfies Readonly<Record<Locale, string>>;

/**
 * @param path Path below the language's root, the same in both languages: `verdicts/paid.mdx`.
 * @returns The article's file from the project's root.
 */
export function articleFile(locale: Locale, path: string): string {
  return `${articleRoots[locale]}/${path}`;
}

/** An article, named by its language and its path below that language's root. */
export type ArticleAddress = {readonly locale: Locale; readonly path: string};

/**
 * @param file A file's path, absolute or from the project's root.
 * @returns Which article it is; undefined for any other file.
 */
export function articleOf(file: string): ArticleAddress | undefined {
  for (const locale of locales) {
    const path = relative(articleRoots[locale], file).split(sep).join('/');
    if (!path.startsWith('..')) {
      return {locale, path};
    }
  }
  return undefined;
}
