import * as fs from 'node:fs/promises';
import path from 'node:path';

/** A record of the real plugin, which reads it from the built HTML. Only what we use of it. */
type Found = {
  /** Number of the record; a page's own number is what `p` of its other records names. */
  readonly i: number;
  /** The text of the record. */
  readonly t: string;
  /** The page's address. */
  readonly u: string;
  /** `#anchor` of the heading, or nothing. */
  readonly h?: string;
  readonly p?: number;
};

/** The records of one language by what they are; the order is the plugin's. */
export type Documents = {
  readonly titles: Found[];
  readonly headings: Found[];
  readonly descriptions: Found[];
  readonly keywords: Found[];
  readonly texts: Found[];
};

/** The file that the plugin writes and that ours replaces. */
export const indexFile = 'search-index.json';

/**
 * @param outDir Where the language was built.
 * @throws Where the plugin wrote no index, or an empty one: a site whose search finds nothing must not be published.
 */
export async function readDocuments(outDir: string): Promise<Documents> {
  const file = path.join(outDir, indexFile);
  const lists = (JSON.parse(await fs.readFile(file, 'utf8')) as {documents: Found[]}[]).map(({documents}) => documents);
  const [titles = [], headings = [], descriptions = [], keywords = [], texts = []] = lists;
  if (titles.length === 0 || texts.length === 0) {
    throw new Error(`${file}：搜索索引是空的 / the search index is empty`);
  }
  return {titles, headings, descriptions, keywords, texts};
}
