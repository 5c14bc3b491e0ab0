import {loadSite} from '../../checks/load/loadSite';
import type {Site} from '../../checks/site';
import {listsOf, type ListsOfFile} from '../checklists/readLists';
import {contentState, type ContentState} from '../content-state/contentState';

/** What plugins are told of all articles of both languages. */
export type ArticlesRead = {
  readonly state: ContentState;
  readonly lists: readonly ListsOfFile[];
  /** The text of each article that is valid MDX, and its tree as JSON: who compiles an article changes the tree. */
  readonly trees: readonly (readonly [text: string, tree: string])[];
};

const parts: {readonly [Part in keyof ArticlesRead]: (site: Site) => ArticlesRead[Part]} = {
  state: contentState,
  lists: ({articles}) => articles.map(listsOf),
  trees: ({articles}) => articles.flatMap(({text, tree}) => (tree ? [[text, JSON.stringify(tree)] as const] : [])),
};

/**
 * Reads all articles for one part; takes a second or more.
 *
 * @param siteDir The project's root.
 */
export function readPart<Part extends keyof ArticlesRead>(siteDir: string, part: Part): ArticlesRead[Part] {
  return parts[part](loadSite(siteDir));
}

/** Reads all articles once for all parts; takes seconds. */
export function readArticles(siteDir: string): ArticlesRead {
  const site = loadSite(siteDir);
  return {state: parts.state(site), lists: parts.lists(site), trees: parts.trees(site)};
}
