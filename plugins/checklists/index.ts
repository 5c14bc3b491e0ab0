import type {LoadedContent} from '@docusaurus/plugin-content-docs';
import type {LoadContext, Plugin} from '@docusaurus/types';
import type {ListedChecklist} from '../../src/checklist/catalogue';
import type {PageProps} from '../../src/content/pageProps';
import {locales, sourceLocale} from '../../src/locales';
import {beforeBundling} from '../articles/beforeBundling';
import {articleFile, articleOf} from '../site-pages/articleRoots';
import {compareLanguages, findTwins, problemsOf} from './compareLists';
import {inBoth, type ListFault} from './listFaults';
import type {ListedItems, ListsOfFile} from './readLists';

type Doc = LoadedContent['loadedVersions'][number]['docs'][number];

/** @returns What is wrong with the lists of all articles: their ids, in each language, and what differs between the languages. */
function faultsOf(files: readonly ListsOfFile[]): readonly ListFault[] {
  const byFile = new Map(files.map((one) => [one.file, one]));
  const inLanguage = locales.flatMap((locale) => {
    const own = files.filter(({file}) => articleOf(file)?.locale === locale);
    return [...own.flatMap(problemsOf), ...findTwins(own)];
  });
  const between = files.flatMap((here) => {
    const article = articleOf(here.file);
    const others = article?.locale === sourceLocale ? locales.filter((locale) => locale !== sourceLocale) : [];
    return others
      .map((locale) => articleFile(locale, article?.path ?? ''))
      .flatMap((file) => compareLanguages(here, byFile.get(file) ?? {file, lists: [], problems: []}));
  });
  return [...inLanguage, ...between];
}

function listed(doc: Doc, {id, items, heading, anchor}: ListedItems): ListedChecklist {
  const pageId = (doc.frontMatter as unknown as {page: PageProps}).page.id;
  const address = anchor === undefined ? doc.permalink : `${doc.permalink}#${anchor}`;
  return {id, items, page: doc.title, pageId, heading, address};
}

/**
 * Writes `@generated/checklists/default/lists.json` for the overview, and stops the build at lists that share an id or differ
 * between the languages.
 */
export function checklistsPlugin(context: LoadContext): Plugin {
  const {write, configureWebpack} = beforeBundling('lists');
  return {
    name: 'checklists',
    allContentLoaded: ({allContent, actions}) =>
      write(context.siteDir, async (files) => {
        const faults = faultsOf(files);
        if (faults.length > 0) {
          const lines = faults.map(({file, line, text}) => `${file}:${String(line)}: ${inBoth(text)}`);
          throw new Error(`清单有误 / checklists:\n${lines.join('\n')}`);
        }
        const content = allContent['docusaurus-plugin-content-docs']?.default as LoadedContent;
        const lists = content.loadedVersions
          .flatMap(({docs}) => docs)
          .flatMap((doc) => {
            const file = doc.source.replace('@site/', '');
            return files.filter((one) => one.file === file).flatMap((one) => one.lists.map((list) => listed(doc, list)));
          });
        await actions.createData(
          'lists.json',
          [...lists].sort((one, other) => one.pageId.localeCompare(other.pageId)),
        );
      }),
    configureWebpack,
  };
}
