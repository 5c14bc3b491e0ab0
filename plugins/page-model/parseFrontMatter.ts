import {relative} from 'node:path';
import type {ParseFrontMatter} from '@docusaurus/types';
import type {Locale} from '../../src/locales';
import {isVerdictPage, type Page} from '../../src/content/pageSchema';
import type {CitedSource, PageProps} from '../../src/content/pageProps';
import {readPage} from '../../src/content/readPage';
import {reviewDue} from '../../src/content/reviewDue';
import {reviewState, todayInChina} from '../../src/content/reviewState';
import {sources, type Source} from '../../src/content/sources';
import {strengthWords} from '../../src/content/strengths';
import {shortLink} from '../../src/content/shortLink';
import {site} from '../../site.config';
import {codeImage} from '../print/codeImage';
import {articleOf} from '../site-pages/articleRoots';

function cite(id: keyof typeof sources, locale: Locale): CitedSource {
  const source: Source = sources[id];
  return {
    title: source.title[locale],
    strength: strengthWords[source.strength][locale],
    note: source.note[locale],
    url: source.url,
  };
}

function pageProps(page: Page, locale: Locale): PageProps {
  const due = reviewDue(page.reviewed, page.sources);
  return {
    id: page.id,
    audience: page.audience,
    sources: page.sources.map((id) => cite(id, locale)),
    reviewed: page.reviewed,
    due,
    overdue: reviewState(due, todayInChina()) === 'overdue',
    code: codeImage(shortLink(site.url, site.baseUrl, page.id)),
    reply: page.reply,
    card: isVerdictPage(page)
      ? {verdict: page.verdict, now: page.now, never: page.never, call: page.call, say: page.say}
      : undefined,
  };
}

/**
 * Stops the build on an article whose front matter does not meet the schema, and hands the theme what it shows.
 * The id stays out of Docusaurus' own `id`, which would rename the page's address.
 */
export const parseFrontMatter: ParseFrontMatter = async ({defaultParseFrontMatter, ...file}) => {
  const parsed = await defaultParseFrontMatter(file);
  const article = articleOf(file.filePath);
  if (!article) {
    return parsed;
  }
  const result = readPage(article.path, parsed.frontMatter);
  if ('errors' in result) {
    const lines = result.errors.map(({zh, en}) => `  ${zh}\n  ${en}`);
    throw new Error(`${relative('.', file.filePath)}\n${lines.join('\n')}`);
  }
  const {page} = result;
  const frontMatter = {
    title: page.title,
    description: page.description,
    keywords: page.keywords,
    ...(page.sidebar_label === undefined ? {} : {sidebar_label: page.sidebar_label}),
    // The home page stands in no list; a phone's menu would be empty there.
    ...(article.path === 'index.mdx' ? {slug: '/', displayed_sidebar: 'main'} : {}),
    // The pages outside the areas are tools, not texts: there is nothing to list.
    hide_table_of_contents: !article.path.includes('/'),
    page: pageProps(page, article.locale),
  };
  return {content: parsed.content, frontMatter};
};
