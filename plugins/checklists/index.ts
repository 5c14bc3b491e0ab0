import {readFile} from 'node:fs/promises';
import type {LoadedContent} from '@docusaurus/plugin-content-docs';
import type {Plugin} from '@docusaurus/types';
import type {ListedChecklist} from '../../src/checklist/catalogue';
import type {PageProps} from '../../src/content/pageProps';
import {locales} from '../../src/locales';
import {articleOf, articleFile} from '../site-pages/articleRoots';
import {compareLanguages, findTwins, problemsOf, type ListsOfFile} from './compareLists';
import {parseArticle} from './parseArticle';
import {readLists, type List} from './readLists';

type Doc = LoadedContent['loadedVersions'][number]['docs'][number];

/** @returns The lists of an article; none if the file does not exist (that is another check's business). */
async function listsOf(file: string): Promise<ListsOfFile> {
  const text = await readFile(file, 'utf8').catch(() => '');
  return text.includes('<Check') ? {file, ...readLists(parseArticle(text, file))} : {file, lists: [], problems: []};
}

/** @returns The page's file in each of the other languages. */
function othersOf(file: string): readonly string[] {
  const here = articleOf(file);
  return here ? locales.filter((locale) => locale !== here.locale).map((locale) => articleFile(locale, here.path)) : [];
}

function listed(doc: Doc, {id, items, heading, anchor}: List): ListedChecklist {
  const pageId = (doc.frontMatter as unknown as {page: PageProps}).page.id;
  const address = anchor === undefined ? doc.permalink : `${doc.permalink}#${anchor}`;
  return {id, items, page: doc.title, pageId, heading, address};
}

/**
 * Writes `@generated/checklists/default/lists.json` for the overview, and stops the build at lists that share an id or differ
 * between the languages.
 */
export function checklistsPlugin(): Plugin {
  return {
    name: 'checklists',
    async allContentLoaded({allContent, actions}) {
      const content = allContent['docusaurus-plugin-content-docs']?.default as LoadedContent;
      const docs = content.loadedVersions.flatMap((version) => version.docs);
      const pairs = await Promise.all(
        docs.map(async (doc) => {
          const file = doc.source.replace('@site/', '');
          return {doc, here: await listsOf(file), others: await Promise.all(othersOf(file).map(listsOf))};
        }),
      );
      const problems = [
        ...pairs.flatMap(({here}) => problemsOf(here)),
        ...findTwins(pairs.map(({here}) => here)),
        ...pairs.flatMap(({here, others}) => others.flatMap((there) => compareLanguages(here, there))),
      ];
      if (problems.length > 0) {
        throw new Error(`清单有误 / checklists:\n${problems.join('\n')}`);
      }
      const lists = pairs.flatMap(({doc, here}) => here.lists.map((list) => listed(doc, list)));
      await actions.createData(
        'lists.json',
        [...lists].sort((one, other) => one.pageId.localeCompare(other.pageId)),
      );
    },
  };
}
