import {glossary} from '../../src/content/glossary';
import {responseCodes} from '../../src/content/responseCodes';
import {officialHosts, sources, type Source} from '../../src/content/sources';
import type {Localized} from '../../src/locales';
import type {Article} from '../article/article';
import {linksOf, targetOf} from '../article/links';
import type {Finding, Rule} from '../rule';
import {articleAt, type Site} from '../site';

type Problem = {readonly found: Localized; readonly remedy: Localized};

const sourcesFile = 'src/content/sources.ts';

const outbound: Localized = {
  'zh-Hans': `只链接 https 的官方网站（${sourcesFile} 的 officialHosts），其余只写名称。`,
  en: `Link only to official sites over https (officialHosts of ${sourcesFile}); name anything else without a link.`,
};

const inward: Localized = {
  'zh-Hans': '站内链接写相对的文件路径，带扩展名：../merchant/reprint.mdx#do；这样两种语言各连各的。',
  en: 'Link within the site by relative file path with its extension: ../merchant/reprint.mdx#do, so that each language keeps to itself.',
};

/** Anchors that a page's component makes, by the page's path. */
const builtAnchors: ReadonlyMap<string, readonly string[]> = new Map([
  ['reference/response-codes.mdx', responseCodes.map(({code}) => `code-${code.toLowerCase()}`)],
  ['reference/glossary.mdx', Object.keys(glossary)],
]);

/** @returns True for an address on an official site, over https. */
export function isOfficial(url: string): boolean {
  const {protocol, host} = URL.canParse(url) ? new URL(url) : {protocol: '', host: ''};
  return protocol === 'https:' && (officialHosts as readonly string[]).includes(host);
}

function anchorsOf({path, sections}: Article): readonly string[] {
  return [...sections.flatMap(({id}) => (id === undefined ? [] : [id])), ...(builtAnchors.get(path) ?? [])];
}

function problemOf(site: Site, article: Article, url: string): Problem | undefined {
  if (/^(?:[a-z][a-z0-9+.-]*:|\/\/)/iu.test(url)) {
    return isOfficial(url)
      ? undefined
      : {found: {'zh-Hans': `链到站外：${url}`, en: `a link out of the site: ${url}`}, remedy: outbound};
  }
  if (!/^(?:\.{1,2}\/[^?#]*\.mdx)?(?:#[^#]+)?$/u.test(url) || url === '') {
    return {found: {'zh-Hans': `站内链接写法不对：${url}`, en: `an inward link of the wrong form: ${url}`}, remedy: inward};
  }
  const {path, fragment} = targetOf(article, url);
  const target = articleAt(site, article.locale, path);
  if (!target) {
    return {found: {'zh-Hans': `链接的页面不存在：${url}`, en: `a link to a page that does not exist: ${url}`}, remedy: inward};
  }
  // A page that does not parse has no known anchors; the rule `syntax` reports it.
  return fragment === undefined || !target.tree || anchorsOf(target).includes(fragment)
    ? undefined
    : {
        found: {'zh-Hans': `${target.file} 里没有 #${fragment}`, en: `there is no #${fragment} in ${target.file}`},
        remedy: {'zh-Hans': '改成那一页里标题的 id。', en: 'Use the id of a heading of that page.'},
      };
}

/** @returns The ids of sources that would send readers to a site that is not official. */
export function unofficialSources(list: Readonly<Record<string, Source>>): readonly string[] {
  return Object.entries(list).flatMap(([id, {url}]) => (url === undefined || isOfficial(url) ? [] : [id]));
}

function sourceFindings({textFiles}: Site): readonly Finding[] {
  const file = textFiles.find((text) => text.file === sourcesFile);
  const lines = file?.text.split('\n') ?? [];
  const ids = file ? unofficialSources(sources) : [];
  return ids.map((id) => ({
    file: sourcesFile,
    line: lines.findIndex((line) => line.includes(`'${id}': {`)) + 1,
    found: {'zh-Hans': `来源 ${id} 的网址不是官方网站`, en: `the address of the source ${id} is not on an official site`},
    remedy: outbound,
  }));
}

/** Links lead to official sites or to a page of the same language, and arrive where they say. */
export const links: Rule = {
  name: 'links',
  check: (site) => [
    ...site.articles.flatMap((article) =>
      linksOf(article).flatMap(({url, line}) => {
        const problem = problemOf(site, article, url);
        return problem ? [{file: article.file, line, ...problem}] : [];
      }),
    ),
    ...sourceFindings(site),
  ],
};
