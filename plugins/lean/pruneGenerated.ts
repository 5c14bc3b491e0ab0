import * as fs from 'node:fs';
import path from 'node:path';

type Versions = {
  readonly 'docusaurus-plugin-content-docs': {
    readonly default: {readonly versions: readonly {docs: unknown; draftIds: unknown}[]};
  };
};

/** Texts of parts that this site does not have. */
const unusedTexts =
  /^theme\.(?:blog|tags|docs\.(?:tag|version)|CodeBlock|AnnouncementBar|contentVisibility|lastUpdated\.byUser)/u;

function rewrite(file: string, change: (data: unknown) => unknown): void {
  fs.writeFileSync(file, JSON.stringify(change(JSON.parse(fs.readFileSync(file, 'utf8')))));
}

/** Of the configuration, what only the build reads. */
const buildOnly = ['presets', 'plugins', 'themes', 'markdown', 'headTags', 'stylesheets', 'scripts', 'staticDirectories'];

function pruneConfig(file: string): void {
  const [head, ...rest] = fs.readFileSync(file, 'utf8').split('export default ');
  const config = JSON.parse(rest.join('export default ').replace(/;\s*$/u, '')) as {readonly themeConfig: object};
  const kept = Object.fromEntries(Object.entries(config).filter(([name]) => !buildOnly.includes(name)));
  // Colours for code, which no article shows.
  const themeConfig = {...config.themeConfig, prism: undefined};
  fs.writeFileSync(file, `${head ?? ''}export default ${JSON.stringify({...kept, themeConfig})};`);
}

/** What the browser loads in place of `registry.js`: the table of all pages' scripts. */
export const leanRegistry = 'registry.lean.js';

/**
 * Leaves each page's loader and its place in the table; the name and number of its module are for the server, which tells by
 * them what it has used, and for a start of react-loadable that Docusaurus does not use.
 */
function writeLeanRegistry(generated: string): void {
  const registry = fs.readFileSync(path.join(generated, 'registry.js'), 'utf8');
  const lean = registry.replace(/, "[^"]*", require\.resolveWeak\("[^"]*"\)\]/gu, ']');
  if (lean.includes('resolveWeak')) {
    throw new Error(`${generated}/registry.js：格式变了 / has another form`);
  }
  fs.writeFileSync(path.join(generated, leanRegistry), lean);
}

/** @returns The one file of sidebars and page titles that every article of this language loads; the other's may lie beside it. */
function versionFile(generated: string): string {
  const registry = fs.readFileSync(path.join(generated, 'registry.js'), 'utf8');
  const [file, ...more] = [...new Set(registry.match(/docusaurus-plugin-content-docs\/default\/p\/[\w-]+\.json/gu))]
    .map((name) => path.join(generated, name))
    .filter((name) => fs.readFileSync(name, 'utf8').includes('"docsSidebars"'));
  if (file === undefined || more.length > 0) {
    throw new Error(`${generated}：找不到唯一的侧边栏数据 / the data of the sidebars is not there, or twice`);
  }
  return file;
}

/**
 * Takes out of Docusaurus' generated files what only parts read that this site does not show: the list of all pages twice (for
 * version menus and cards of pages), the texts of blog, tags and versions, names of modules and of plug-ins, and settings of the build.
 * 9 KB brotli of every first visit.
 *
 * @param generated Where Docusaurus keeps what plugins generate; complete when the bundler is configured.
 * @throws Where a file is not as expected.
 */
export function pruneGenerated(generated: string): void {
  rewrite(path.join(generated, 'globalData.json'), (data) => {
    for (const version of (data as Versions)['docusaurus-plugin-content-docs'].default.versions) {
      version.docs = [];
      version.draftIds = [];
    }
    return data;
  });
  rewrite(versionFile(generated), (data) => {
    const {version, ...rest} = data as {version: {docs: unknown}};
    return {...rest, version: {...version, docs: {}}};
  });
  pruneConfig(path.join(generated, 'docusaurus.config.mjs'));
  writeLeanRegistry(generated);
  rewrite(path.join(generated, 'site-metadata.json'), (data) => ({...(data as object), pluginVersions: {}}));
  rewrite(path.join(generated, 'codeTranslations.json'), (texts) =>
    Object.fromEntries(Object.entries(texts as object).filter(([id]) => !unusedTexts.test(id))),
  );
}
