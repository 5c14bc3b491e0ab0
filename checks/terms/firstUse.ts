import type {Nodes} from 'mdast';

/** Where a word stands for the first time, and whether the reader can ask what it means there. */
export type FirstUse = {readonly line: number; readonly explained: boolean};

/** A link and a `<Term>` both lead to an explanation. */
function explains(node: Nodes): boolean {
  return node.type === 'link' || (node.type === 'mdxJsxTextElement' && node.name === 'Term');
}

/**
 * @param node An article, or a part of it.
 * @param word The term as articles write it.
 * @returns Its first use in running text, headings left out; undefined where the article does not use it.
 */
export function firstUse(node: Nodes, word: string, explained = false): FirstUse | undefined {
  if (node.type === 'text') {
    const at = node.value.indexOf(word);
    const before = node.value.slice(0, at).match(/\n/gu)?.length ?? 0;
    return at === -1 ? undefined : {line: (node.position?.start.line ?? 1) + before, explained};
  }
  if (!('children' in node) || node.type === 'heading') {
    return undefined;
  }
  for (const child of node.children) {
    const use = firstUse(child, word, explained || explains(child));
    if (use) {
      return use;
    }
  }
  return undefined;
}
