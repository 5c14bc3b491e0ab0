import type {Root} from 'mdast';
import type {Plugin} from 'unified';
import {SKIP, visit} from 'unist-util-visit';

/**
 * What MDX does before any plugin of ours: JSX that stands alone on its line is parsed as a paragraph, and the paragraph is taken
 * away.
 */
export const unravel: Plugin<[], Root> = () => (tree) => {
  visit(tree, 'paragraph', (paragraph, index, parent) => {
    const jsx = paragraph.children.filter((child) => child.type !== 'text' || child.value.trim() !== '');
    if (parent && index !== undefined && jsx.length > 0 && jsx.every(({type}) => type === 'mdxJsxTextElement')) {
      parent.children.splice(index, 1, ...(jsx as typeof parent.children));
      return [SKIP, index];
    }
    return undefined;
  });
};
