import type {Nodes, Root} from 'mdast';
import type {Plugin} from 'unified';
import {visit} from 'unist-util-visit';
import {inBoth} from './listFaults';
import {isJsx, readLists, type Jsx} from './readLists';

const isFold = (node: Nodes) => isJsx(node) && node.name === 'details';

const isSummary = (node: Nodes) => isJsx(node) && node.name === 'summary';

/** A label holds words, no paragraphs; what stands on lines of its own is one. */
function wordsOf(children: readonly Nodes[]): readonly Nodes[] {
  const [only, ...more] = children;
  return only?.type === 'paragraph' && more.length === 0 ? only.children : children;
}

/** Puts an item's words into its label and leaves its folds beside it: a fold inside a label would be read out with it. */
function splitItem(item: Jsx): void {
  const children: readonly Nodes[] = item.children;
  const label = {
    type: item.type,
    name: 'CheckLabel',
    attributes: [],
    children: wordsOf(children.filter((child) => !isFold(child))),
    position: item.position,
  } as unknown as Jsx;
  item.children = [label, ...children.filter(isFold)] as typeof item.children;
}

/**
 * Remark plugin: tells each `<Checklist>` its items and the heading above it, so that count and progress bar stand in the built
 * HTML, and stops the build at a missing or repeated id.
 */
export const checklistItems: Plugin<[], Root> = () => (tree, file) => {
  const {lists, problems} = readLists(tree);
  for (const {line, text} of problems) {
    file.fail(inBoth(text), {line, column: 1});
  }
  for (const {node, items, heading} of lists) {
    node.attributes.push({type: 'mdxJsxAttribute', name: 'items', value: items.join(' ')});
    node.attributes.push({type: 'mdxJsxAttribute', name: 'heading', value: heading});
  }
  visit(tree, (node) => {
    if (!isJsx(node) || node.name !== 'Check') {
      return;
    }
    visit(node, 'paragraph', (paragraph) => {
      if (paragraph.children.some((child) => isFold(child) || isSummary(child))) {
        file.fail(
          '<details> 前面、<summary> 后面各空一行 / put an empty line before <details> and after <summary>',
          paragraph.position,
        );
      }
    });
    splitItem(node);
  });
};
