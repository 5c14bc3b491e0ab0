import type {Nodes, PhrasingContent} from 'mdast';
import type {MdxJsxTextElement} from 'mdast-util-mdx-jsx';
import type {Locale} from '../../src/locales';

/** Components that stand within a sentence; any other one begins a text of its own. */
const inline: readonly (string | null)[] = ['Term', 'Zh', 'a', 'b', 'em', 'kbd', 'span', 'strong', null];

const safe = /^\/\*\s*safe:(.*?)\*\/$/su;

/** @returns The reason in a comment that begins with `safe:`, perhaps empty; undefined for any other node. */
export function safeReason(node: Nodes): string | undefined {
  const isComment = node.type === 'mdxTextExpression' || node.type === 'mdxFlowExpression';
  return isComment ? safe.exec(node.value.trim())?.[1]?.trim() : undefined;
}

/** @returns True for an element such as `<Check>` or `<summary>`, which is no part of the sentence around it. */
export function isOwnBlock(node: Nodes): node is MdxJsxTextElement {
  return node.type === 'mdxJsxTextElement' && !inline.includes(node.name);
}

function textOf(node: PhrasingContent | Nodes, source: string, locale: Locale): string {
  switch (node.type) {
    case 'text':
    case 'inlineCode':
      return node.value;
    case 'break':
      return '\n';
    case 'textDirective':
      // `a:b` is read as a directive, and Docusaurus turns it back into the text that it was.
      return source.slice(node.position?.start.offset, node.position?.end.offset);
    case 'mdxJsxTextElement': {
      const text = proseOf(node.children, source, locale);
      // Chinese wording quoted in English belongs to no rule about the English text.
      return node.name === 'Zh' && locale === 'en' ? text.replace(/[^\n]/gu, ' ') : text;
    }
    default:
      return 'children' in node ? proseOf(node.children, source, locale) : '';
  }
}

/** @returns What a reader reads of these nodes: no addresses, no ids, no comments. */
export function proseOf(nodes: readonly Nodes[], source: string, locale: Locale): string {
  return nodes.map((node) => textOf(node, source, locale)).join('');
}

/** @returns The line of the file on which a place of a block's text stands. */
export function lineAt({text, line}: {readonly text: string; readonly line: number}, offset: number): number {
  return line + (text.slice(0, offset).match(/\n/gu) ?? []).length;
}
