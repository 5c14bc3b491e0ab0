import type {ElementContent} from 'hast';
import {fromParse5} from 'hast-util-from-parse5';
import {parseFragment} from 'parse5';
import rehypeRemark from 'rehype-remark';
import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkGfm from 'remark-gfm';
import remarkStringify from 'remark-stringify';
import {unified} from 'unified';
import {plainChildren} from './plainTree';

const converter = unified()
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
export function toMarkdown(article: string, url: string): string {
  // Not rehype-parse: it notes where each node stood, which takes longer than all the rest of reading.
  const {children} = fromParse5(parseFragment(article)) as {children: ElementContent[]};
  return converter.stringify(converter.runSync({type: 'root', children: plainChildren(children, url)}));
}
