import {glossary} from '../../src/content/glossary';
import {codeAnchor, codePages, responseCodes} from '../../src/content/responseCodes';
import type {Localized} from '../../src/locales';
import type {Article} from '../article/article';
import {linksOf, targetOf} from '../article/links';
import {isOtherLanguage} from '../links/otherLanguage';
import {isOfficial, outbound} from '../links/outbound';
import type {Advice, Finding, Rule} from '../rule';
import {articleAt, type Site} from '../site';
import {definedSources} from '../sources/definedSources';

type Problem = Advice & {readonly found: Localized};

const inward: Advice = {
  why: {
    'zh-Hans': '别的写法会断，或者把读者带到另一种语言、另一个网站副本。',
    en: 'Any other form breaks, or takes the reader to the other language or to another copy of the site.',
  },
  remedy: {
    'zh-Hans': '写相对的文件路径，带扩展名：../merchant/reprint.mdx#do。',
    en: 'Write the relative file path with its extension: ../merchant/reprint.mdx#do.',
  },
};

const dead: Advice = {
  why: {
    'zh-Hans': '点了打不开，读者在最要紧的一步停住。',
    en: 'The reader presses it and gets no page, at the step that matters most.',
  },
  remedy: {
    'zh-Hans': '核对路径（从本文件算起，带 .mdx）；页面已下线的，改链接替它的页，或去掉链接。',
    en: 'Check the path (from this file, with .mdx); for a page taken away link to its successor, or take the link away.',
  },
};

/** Anchors that a page's component makes, by the page's path. */
const builtAnchors: ReadonlyMap<string, readonly string[]> = new Map([
  ...codePages.map(({slug, begins}) => {
    const here = responseCodes.filter(({code}) => begins.test(code));
    return [`${slug.slice(1, -1)}.mdx`, here.map(({code}) => codeAnchor(code))] as const;
  }),
  ['reference/glossary.mdx', Object.keys(glossary)],
]);

function anchorsOf({path, sections}: Article): readonly string[] {
  return [...sections.flatMap(({id}) => (id === undefined ? [] : [id])), ...(builtAnchors.get(path) ?? [])];
}

const headingsOf = ({sections}: Article): string => sections.flatMap(({id}) => (id === undefined ? [] : [`#${id}`])).join(', ');

function problemOf(site: Site, article: Article, url: string): Problem | undefined {
  if (/^(?:[a-z][a-z0-9+.-]*:|\/\/)/iu.test(url)) {
    return isOfficial(url)
      ? undefined
      : {found: {'zh-Hans': `链到站外：${url}`, en: `a link out of the site: ${url}`}, ...outbound};
  }
  if (isOtherLanguage(url)) {
    return undefined; // the rule `same-language` reports it
  }
  if (!/^(?:\.{1,2}\/[^?#]*\.mdx)?(?:#[^#]+)?$/u.test(url) || url === '') {
    return {found: {'zh-Hans': `站内链接写法不对：${url}`, en: `an inward link of the wrong form: ${url}`}, ...inward};
  }
  const {path, fragment} = targetOf(article, url);
  const target = articleAt(site, article.locale, path);
  if (!target) {
    return {found: {'zh-Hans': `链接的页面不存在：${url}`, en: `a link to a page that does not exist: ${url}`}, ...dead};
  }
  // A page that does not parse has no known anchors; the rule `syntax` reports it.
  return fragment === undefined || !target.tree || anchorsOf(target).includes(fragment)
    ? undefined
    : {
        found: {'zh-Hans': `${target.file} 里没有 #${fragment}`, en: `there is no #${fragment} in ${target.file}`},
        why: {
          'zh-Hans': '读者会停在页首，找不到要看的那一节。',
          en: 'The reader lands on top of the page and does not find the section.',
        },
        remedy: {
          'zh-Hans': `改成那一页里标题的 id：${headingsOf(target)}。`,
          en: `Use the id of a heading of that page: ${headingsOf(target)}.`,
        },
      };
}

/** A source’s address must be written on one line with `url:`, as Prettier leaves it. */
function sourceFindings(site: Site): readonly Finding[] {
  return definedSources(site).flatMap(({id, file, line, text}) => {
    const url = /^ {4}url: '([^']*)'/mu.exec(text)?.[1];
    return url === undefined || isOfficial(url)
      ? []
      : [
          {
            file,
            line,
            found: {'zh-Hans': `来源 ${id} 的网址不是官方网站`, en: `the address of the source ${id} is not on an official site`},
            ...outbound,
          },
        ];
  });
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
