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
 * version menus and cards of pages) and the texts of blog, tags and versions. 7 KB brotli of every first visit.
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
  rewrite(path.join(generated, 'codeTranslations.json'), (texts) =>
    Object.fromEntries(Object.entries(texts as object).filter(([id]) => !unusedTexts.test(id))),
  );
}
