import type {Root} from 'hast';
import rehypeParse from 'rehype-parse';
import rehypeRemark from 'rehype-remark';
import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkGfm from 'remark-gfm';
import remarkStringify from 'remark-stringify';
import {unified} from 'unified';
import {plainTree} from './plainTree';

const converter = unified()
  .use(rehypeParse, {fragment: true})
  .use(() => (tree: Root, {data}) => {
    plainTree(tree, String(data.url));
  })
  .use(rehypeRemark)
  .use(remarkGfm)
  .use(remarkCjkFriendly)
  .use(remarkStringify, {bullet: '-', rule: '-'})
  .freeze();

/** @returns The part of a built page that is the article; empty for a page that has none. */
export function articleOf(html: string): string {
  const start = html.indexOf('<article');
  const end = html.lastIndexOf('</article>');
  return start === -1 || end < start ? '' : html.slice(start, end);
}

/**
 * @param article HTML of an article as it was built.
 * @param url Full address of its page.
 * @returns The same in Markdown, made from what readers see and not from the source, which has components.
 */
export async function toMarkdown(article: string, url: string): Promise<string> {
  return String(await converter.process({value: article, data: {url}}));
}
