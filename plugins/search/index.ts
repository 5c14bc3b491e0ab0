import * as fs from 'node:fs/promises';
import {createRequire} from 'node:module';
import path from 'node:path';
import type {PluginOptions} from '@easyops-cn/docusaurus-search-local';
import type {LoadedContent} from '@docusaurus/plugin-content-docs';
import type {LoadContext, Plugin, PluginModule} from '@docusaurus/types';
import type {PageProps} from '../../src/content/pageProps';
import {toLocale} from '../../src/locales';
import {indexOf} from './indexOf';
import {nameBox} from './nameBox';
import {readDocuments} from './readDocuments';
import {assertTestedVersion} from './testedVersion';
import {unitsOf} from './unitsOf';
import {stripLunr} from './withoutLunr';

/** The first file, under the name that the real plugin gives its index. */
const indexFile = 'search-index.json';

/** Folder of the files that the first one names, below the language's root. */
const folder = 'search-index';

/** What the package exports; its own types leave it out. */
type RealPlugin = {
  readonly default: (context: LoadContext, options: PluginOptions) => Plugin;
  readonly validateOptions: NonNullable<PluginModule['validateOptions']>;
};

const packageName = '@easyops-cn/docusaurus-search-local';
const load = createRequire(__filename);

type Content = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

/** The plug-in's addresses end in a slash, as the built ones do; those of the docs plugin do not yet. */
const withSlash = (url: string): string => url.replace(/\/?$/u, '/');

/** @returns What each page's front matter says, by its address. */
function propsByUrl(content: Content): ReadonlyMap<string, PageProps> {
  const docs = content['docusaurus-plugin-content-docs']?.default as LoadedContent;
  return new Map(
    docs.loadedVersions.flatMap((version) =>
      version.docs.map(
        ({permalink, frontMatter}) => [withSlash(permalink), (frontMatter as unknown as {page: PageProps}).page] as const,
      ),
    ),
  );
}

function plugin(context: LoadContext, options: unknown): Plugin {
  const {version} = load(`${packageName}/package.json`) as {version: string};
  assertTestedVersion(version);
  const root = path.join(path.dirname(load.resolve(packageName)), '../..');
  const real = (load(packageName) as RealPlugin).default(context, options as PluginOptions);
  const theme = path.join(root, 'client/client/theme');
  const box = path.join(theme, 'SearchBar/SearchBar.jsx');
  const namedBox = nameBox(box, context.generatedFilesDir);
  stripLunr(context.generatedFilesDir);
  let props: ReadonlyMap<string, PageProps> = new Map();
  return {
    ...real,
    allContentLoaded: ({allContent}) => {
      props = propsByUrl(allContent);
    },
    configureWebpack: () => ({
      externals: ['open-ask-ai', 'open-ask-ai/styles.css'],
      resolve: {
        alias: {
          [box]: namedBox,
          [path.join(theme, 'searchByWorker.js')]: path.join(context.siteDir, 'src/searchBox/searchByWorker.ts'),
          '@easyops-cn/autocomplete.js$': path.join(context.siteDir, 'src/searchBox/autocomplete.ts'),
        },
      },
    }),
    postBuild: async (build) => {
      const {outDir} = build;
      const documents = await readDocuments(build, options as PluginOptions, context);
      const units = unitsOf(documents, props, toLocale(context.i18n.currentLocale));
      const index = indexOf(units, folder);
      await fs.rm(path.join(outDir, folder), {recursive: true, force: true});
      await fs.mkdir(path.join(outDir, folder), {recursive: true});
      await fs.writeFile(path.join(outDir, indexFile), JSON.stringify(index.manifest));
      await Promise.all([...index.files].map(([name, content]) => fs.writeFile(path.join(outDir, name), content)));
    },
  };
}

const validateOptions: PluginModule['validateOptions'] = (given) => (load(packageName) as RealPlugin).validateOptions(given);

/**
 * The real plugin's page scan, box and translations, with our index and our matcher (decisions/020): three of its modules are
 * replaced by alias, and of its `postBuild` only the scan is left.
 *
 * @throws With any version of it but the one that was tested.
 */
export const searchPlugin: PluginModule = Object.assign(plugin, {validateOptions});
