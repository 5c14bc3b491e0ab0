import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import {unified} from 'unified';

/**
 * The Markdown that articles are written in, for tools that read a whole file; positions in the tree are lines of the file.
 * The build reads the same: Docusaurus brings all but `remark-cjk-friendly`, which `docusaurus.config.ts` adds (decisions/007).
 */
export const articleMarkdown = unified()
  .use(remarkParse)
  .use(remarkFrontmatter)
  .use(remarkMdx)
  .use(remarkGfm)
  .use(remarkCjkFriendly)
  .freeze();
