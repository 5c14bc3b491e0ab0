import type {Root} from 'mdast';
import {articleTree} from '../site-pages/articleTree';

/**
 * @param text A whole file, so that positions are its lines.
 * @param file Its path, for the message where it is not valid MDX.
 */
export function parseArticle(text: string, file: string): Root {
  try {
    return articleTree(file, text);
  } catch (error) {
    throw new Error(`${file}: MDX 写法有误 / is not valid MDX: ${String(error)}`, {cause: error});
  }
}
