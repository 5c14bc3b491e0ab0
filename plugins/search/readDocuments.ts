import {mkdir, readFile, writeFile} from 'node:fs/promises';
import {createRequire} from 'node:module';
import path from 'node:path';
import type {PluginOptions} from '@easyops-cn/docusaurus-search-local';
import type {LoadContext, Props} from '@docusaurus/types';

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

/** A page that is scanned. */
type Scanned = {readonly filePath: string; readonly url: string; readonly type: string};

type Steps = {
  readonly processPluginOptions: (options: PluginOptions, context: LoadContext) => unknown;
  readonly processDocInfos: (build: Props, config: unknown) => readonly {readonly paths: readonly Scanned[]}[];
  readonly scanDocuments: (paths: readonly Scanned[], config: unknown) => Promise<Found[][]>;
};

const load = createRequire(__filename);

/** @returns A step of the real plugin's `postBuild`, which would go on to a lunr index that takes a second and is not used. */
function step<Name extends keyof Steps>(name: Name): Steps[Name] {
  return (load(`@easyops-cn/docusaurus-search-local/dist/server/server/utils/${name}.js`) as Steps)[name];
}

/** @returns The head and the article of a built page, which is all that the scan looks at. */
function headAndArticle(html: string): string {
  return html.slice(0, html.indexOf('<body')) + html.slice(html.indexOf('<article'), html.lastIndexOf('</article>'));
}

/**
 * Copies what is to be scanned into files of its own: navigation, the same on all pages, is most of what a parser would have to read.
 *
 * @param folder Where to.
 */
function copy(pages: readonly Scanned[], folder: string): Promise<Scanned[]> {
  return Promise.all(
    pages.map(async (page, at) => {
      const filePath = path.join(folder, `${String(at)}.html`);
      await writeFile(filePath, headAndArticle(await readFile(page.filePath, 'utf8')));
      return {...page, filePath};
    }),
  );
}

/**
 * @param build What Docusaurus hands to `postBuild`.
 * @param options The real plugin's, validated.
 * @returns What the real plugin reads from the built pages of one language.
 * @throws Where it reads nothing: a site whose search finds nothing must not be published.
 */
export async function readDocuments(build: Props, options: PluginOptions, context: LoadContext): Promise<Documents> {
  const config = step('processPluginOptions')(options, context);
  // One entry for each version of the articles; there is one.
  const [articles] = step('processDocInfos')(build, config);
  const folder = path.join(context.generatedFilesDir, 'search-pages');
  await mkdir(folder, {recursive: true});
  const found = await step('scanDocuments')(await copy(articles?.paths ?? [], folder), config);
  const [titles = [], headings = [], descriptions = [], keywords = [], texts = []] = found;
  if (titles.length === 0 || texts.length === 0) {
    throw new Error(`${build.outDir}：搜索索引是空的 / the search index is empty`);
  }
  return {titles, headings, descriptions, keywords, texts};
}
