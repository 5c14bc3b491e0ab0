import type {Root} from 'mdast';
import {articleFile} from '../../plugins/site-pages/articleRoots';
import type {Locale} from '../../src/locales';
import {readFrontMatter, type FrontMatter} from './frontMatter';
import {parseMdx, type SyntaxProblem} from './parseMdx';
import {sectionsOf, type Section} from './sections';

/** One language of one page, as far as it could be read. */
export type Article = {
  readonly locale: Locale;
  /** Path from the project's root: `docs/verdicts/paid.mdx`. */
  readonly file: string;
  /** Path below the language's root, the same in both languages: `verdicts/paid.mdx`. */
  readonly path: string;
  /** The whole file, with LF at the end of each line. */
  readonly text: string;
  readonly frontMatter: FrontMatter;
  /** Missing where the MDX does not parse. */
  readonly tree?: Root;
  readonly syntaxProblem?: SyntaxProblem;
  /** The lead and one section for each heading; empty where the MDX does not parse. */
  readonly sections: readonly Section[];
};

/**
 * Reads an article. Nothing in a file can make this fail: what is wrong with it becomes part of the result.
 *
 * @param locale The language of the file.
 * @param path Its path below the language's root.
 * @param raw The whole file.
 */
export function readArticle(locale: Locale, path: string, raw: string): Article {
  const text = raw.replace(/^\uFEFF/u, '').replace(/\r\n?/gu, '\n');
  const file = articleFile(locale, path);
  const parsed = parseMdx(file, text);
  return {
    locale,
    file,
    path,
    text,
    frontMatter: readFrontMatter(text),
    ...('tree' in parsed ? {tree: parsed.tree} : {syntaxProblem: parsed.problem}),
    sections: 'tree' in parsed ? sectionsOf(parsed.tree, text, locale) : [],
  };
}

/** @returns True for the home page, the selector's page and the index of an area: pages that lead on and state no fact. */
export function isIndex({path}: Article): boolean {
  return !path.includes('/') || path.endsWith('/index.mdx');
}
