import type {LoadedContent} from '@docusaurus/plugin-content-docs';
import type {Plugin} from '@docusaurus/types';
import type {PageProps} from '../../src/content/pageProps';
import {prove, type Proof} from '../../src/triage/proof';
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

/** Stops on a table that leaves a combination without a verdict, or with two. */
function proven(): Omit<Proof, 'faults'> {
  const {faults, ...figures} = prove();
  if (faults.length > 0) {
    const list = faults.slice(0, 10).join('\n  ');
    throw new Error(`src/triage/table.ts：有缺口或矛盾 / gaps or contradictions:\n  ${list}`);
  }
  return figures;
}

/** Writes `situations.json` and `proof.json` below `@generated/triage/default/`, for the selector and for the matrix. */
export function triagePlugin(): Plugin {
  return {
    name: 'triage',
    async allContentLoaded({allContent, actions}) {
      await actions.createData('situations.json', resolve(articles(allContent)));
      await actions.createData('proof.json', proven());
    },
  };
}
