import type {Nodes, Root} from 'mdast';
import type {MdxJsxFlowElement, MdxJsxTextElement} from 'mdast-util-mdx-jsx';

/** A JSX element as MDX parses it, inline or as a block. */
export type Jsx = MdxJsxFlowElement | MdxJsxTextElement;

/** A checklist as it stands in an article. */
export type List = {
  readonly id: string;
  /** Ids of its items, in order. */
  readonly items: readonly string[];
  /** The heading above it. */
  readonly heading: string;
  /** That heading's id, for links. */
  readonly anchor?: string | undefined;
  readonly line: number;
  readonly node: Jsx;
};

/** Something that stops the build. */
export type Problem = {readonly line: number; readonly text: string};

type Found = {readonly lists: readonly List[]; readonly problems: readonly Problem[]};

export const isJsx = (node: Nodes): node is Jsx => node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';

/** @returns An attribute's written value; undefined if it is missing, empty, or an expression. */
function attribute(node: Jsx, name: string): string | undefined {
  const value = node.attributes.find((one) => one.type === 'mdxJsxAttribute' && one.name === name)?.value;
  return typeof value === 'string' && value !== '' ? value : undefined;
}

const lineOf = (node: Nodes) => node.position?.start.line ?? 1;

function plainText(node: Nodes): string {
  if (node.type === 'text' || node.type === 'inlineCode') {
    return node.value;
  }
  return 'children' in node ? node.children.map(plainText).join('') : '';
}

/** Ids are also parts of links (`?done=list:a.b`), hence no other characters. */
const idForm = /^[a-z0-9]+(?:-[a-z0-9]+)*$/u;

/** Finds every checklist of an article, and what is wrong with ids of lists and items. */
export function readLists(tree: Root): Found {
  const lists: List[] = [];
  const problems: Problem[] = [];
  let heading = {text: '', anchor: undefined as string | undefined};

  function idOf(node: Jsx, taken: readonly string[]): string {
    const id = attribute(node, 'id');
    const [name, line] = [node.name ?? '', lineOf(node)];
    if (id === undefined) {
      problems.push({line, text: `<${name}> 没有 id / <${name}> has no id`});
    } else if (!idForm.test(id)) {
      problems.push({line, text: `<${name} id="${id}">：id 只用小写字母、数字和连字符 / ids take a-z, 0-9 and hyphens`});
    } else if (taken.includes(id)) {
      problems.push({line, text: `<${name} id="${id}"> 用了两次 / is used twice`});
    }
    return id ?? '';
  }

  function walk(node: Nodes, items: string[] | undefined): void {
    let inside = items;
    if (node.type === 'heading' && !items) {
      const comment = node.children.find((child) => child.type === 'mdxTextExpression');
      heading = {text: plainText(node).trim(), anchor: comment && /#([\w-]+)/u.exec(comment.value)?.[1]};
    }
    if (isJsx(node) && node.name === 'Checklist') {
      inside = [];
      const id = idOf(
        node,
        lists.map((list) => list.id),
      );
      lists.push({id, items: inside, heading: heading.text, anchor: heading.anchor, line: lineOf(node), node});
    }
    if (isJsx(node) && node.name === 'Check') {
      const id = idOf(node, items ?? []);
      if (items) {
        items.push(id);
      } else {
        problems.push({line: lineOf(node), text: `<Check id="${id}"> 不在 <Checklist> 里 / stands outside a <Checklist>`});
      }
    }
    if ('children' in node) {
      node.children.forEach((child) => {
        walk(child, inside);
      });
    }
  }
  walk(tree, undefined);
  return {lists, problems};
}
