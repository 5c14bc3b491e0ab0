import * as fs from 'node:fs';
import path from 'node:path';
import {serveSite, type ServedSite} from './serve';
import type {Target} from './measure';
import {query} from './pages';
import {pluginBox, type SearchBox} from './search';

/** Another maker of such sites, laid out and built over generated articles of the same kind. */
type Peer = {
  readonly name: 'Starlight' | 'VitePress' | 'Rspress' | 'Docusaurus';
  readonly folder: string;
  readonly box: SearchBox;
};

const peers: readonly Peer[] = [
  {
    name: 'Starlight',
    folder: 'starlight',
    box: {open: 'button[data-open-modal]', input: '.pagefind-ui__search-input', result: '.pagefind-ui__result-link'},
  },
  {
    name: 'VitePress',
    folder: 'vitepress',
    box: {open: '.VPNavBarSearch button', input: '#localsearch-input', result: '#localsearch-list a.result'},
  },
  {
    name: 'Rspress',
    folder: 'rspress',
    box: {
      open: '.rp-search-button--mobile, .rp-search-button',
      input: 'input.rp-search-panel__input, .rp-search-panel input',
      result: '.rp-suggest-item__link, .rp-suggest-item__container',
    },
  },
  {name: 'Docusaurus', folder: 'docusaurus', box: pluginBox},
];

export type PeerName = Peer['name'];

/** The article in the middle of the generated ones. */
const article = '/guide/article-0024';

/**
 * Serves the peers' built sites.
 *
 * @param root Folder in which each has its own, built into `build`.
 * @throws Where none of them is built.
 */
export async function servePeers(root: string): Promise<{readonly targets: Target[]; readonly sites: ServedSite[]}> {
  const built = peers.filter(({folder}) => fs.existsSync(path.join(root, folder, 'build/index.html')));
  if (built.length === 0) {
    throw new Error(`${root}：没有建好的对照站点 / no peer is built there`);
  }
  const sites = await Promise.all(built.map(({folder}) => serveSite(path.join(root, folder, 'build'))));
  const targets = built.map(({name, box}, index): Target => ({
    name,
    url: `${sites[index]?.origin ?? ''}${article}`,
    locale: 'zh-Hans',
    search: {box, query: query['zh-Hans']},
  }));
  return {targets, sites};
}
