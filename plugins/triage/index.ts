import type {LoadedContent} from '@docusaurus/plugin-content-docs';
import type {Plugin} from '@docusaurus/types';
import type {PageProps} from '../../src/content/pageProps';
import type {Situation, Situations} from '../../src/triage/situations';
import {table} from '../../src/triage/table';

type Doc = LoadedContent['loadedVersions'][number]['docs'][number];

/** @returns The articles of the language being built, by id. */
function articles(allContent: Record<string, Record<string, unknown>>): ReadonlyMap<string, Doc> {
  const content = allContent['docusaurus-plugin-content-docs']?.default as LoadedContent;
  return new Map(content.loadedVersions.flatMap(({docs}) => docs.map((doc) => [doc.id, doc])));
}

function situation({title, description, permalink, frontMatter}: Doc): Situation {
  const {id, reply, card} = (frontMatter as unknown as {page: PageProps}).page;
  return {title, description, permalink, id, reply, card};
}

/** Resolves each page that the decision table names to its article, and stops at one that does not exist. */
function resolve(docs: ReadonlyMap<string, Doc>): Situations {
  const pages = [...new Set(table.map((row) => row.page))];
  const missing = pages.filter((page) => !docs.has(page));
  if (missing.length > 0) {
    const names = missing.join(', ');
    throw new Error(`src/triage/table.ts：没有这些页面：${names} / no such pages: ${names}`);
  }
  return Object.fromEntries([...docs].filter(([id]) => pages.includes(id)).map(([id, doc]) => [id, situation(doc)]));
}

/** Writes `@generated/triage/default/situations.json` for `<SymptomSelector>`. */
export function triagePlugin(): Plugin {
  return {
    name: 'triage',
    async allContentLoaded({allContent, actions}) {
      await actions.createData('situations.json', resolve(articles(allContent)));
    },
  };
}
