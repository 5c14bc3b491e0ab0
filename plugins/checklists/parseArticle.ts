import type {Root} from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import {unified} from 'unified';

const processor = unified().use(remarkParse).use(remarkFrontmatter).use(remarkMdx).use(remarkGfm);

/**
 * @param text A whole file, so that positions are its lines.
 * @param file Its path, for the message where it is not valid MDX.
 */
export function parseArticle(text: string, file: string): Root {
  try {
    return processor.parse(text);
  } catch (error) {
    throw new Error(`${file}: MDX 写法有误 / is not valid MDX: ${String(error)}`, {cause: error});
  }
}
