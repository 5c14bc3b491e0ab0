import {readFileSync} from 'node:fs';
import matter from 'gray-matter';
import {articleFile} from '../../plugins/site-pages/articleRoots';
import {schemaFor, type Page} from '../../src/content/pageSchema';
import type {Locale} from '../../src/locales';

/** @returns The front matter and the text of a real article, by its path below `docs/` without extension. */
export function readArticle(locale: Locale, page: string): {readonly page: Page; readonly body: string} {
  const {data, content} = matter(readFileSync(articleFile(locale, `${page}.mdx`), 'utf8'));
  return {page: schemaFor(`${page}.mdx`).parse(data), body: content};
}
