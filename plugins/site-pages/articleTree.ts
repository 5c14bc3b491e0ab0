import type {Root} from 'mdast';
import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkDirective from 'remark-directive';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import {unified} from 'unified';

/**
 * The Markdown that articles are written in, for tools that read a whole file; positions in the tree are lines of the file.
 * Docusaurus reads the same: it brings all but `remark-cjk-friendly`, which `docusaurus.config.ts` adds (decisions/007). A build of both
 * languages hands it these trees (plugins/articles).
 */
const articleMarkdown = unified()
  .use(remarkParse)
  .use(remarkFrontmatter)
  .use(remarkMdx)
  .use(remarkDirective)
  .use(remarkGfm)
  .use(remarkCjkFriendly)
  .freeze();

const parsed = new Map<string, {readonly text: string; readonly tree: Root}>();

/**
 * Parses an article once for all who ask in one process: a build checks the lists and the state of the content.
 *
 * @param file Its path from the project's root.
 * @param text All of it, so that positions are its lines.
 * @returns The tree, which is not to be changed.
 * @throws Where it is not valid MDX.
 */
export function articleTree(file: string, text: string): Root {
  const last = parsed.get(file);
  if (last?.text === text) {
    return last.tree;
  }
  const tree = articleMarkdown.parse(text);
  parsed.set(file, {text, tree});
  return tree;
}
