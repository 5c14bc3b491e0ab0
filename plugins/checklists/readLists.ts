import type {Nodes, Root} from 'mdast';
import type {MdxJsxFlowElement, MdxJsxTextElement} from 'mdast-util-mdx-jsx';
import type {Localized} from '../../src/locales';

/** A JSX element as MDX parses it, inline or as a block. */
export type Jsx = MdxJsxFlowElement | MdxJsxTextElement;

/** What a checklist says of itself, as it can be written to a file. */
export type ListedItems = {
  readonly id: string;
  /** Ids of its items, in order. */
  readonly items: readonly string[];
  /** The heading above it. */
  readonly heading: string;
  /** That heading's id, for links. */
  readonly anchor?: string | undefined;
  readonly line: number;
};

/** A checklist as it stands in an article. */
export type List = ListedItems & {readonly node: Jsx};

/** Something that stops the build. */
type Problem = {readonly line: number; readonly text: Localized};

type Found<Each extends ListedItems> = {readonly lists: readonly Each[]; readonly problems: readonly Problem[]};

/** A file, by its path from the project's root, its lists, and what is wrong with their ids. */
export type ListsOfFile = Found<ListedItems> & {readonly file: string};

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
export function readLists(tree: Root): Found<List> {
  const lists: List[] = [];
  const problems: Problem[] = [];
  let heading = {text: '', anchor: undefined as string | undefined};

  function idOf(node: Jsx, taken: readonly string[]): string {
    const id = attribute(node, 'id');
    const [name, line] = [node.name ?? '', lineOf(node)];
    if (id === undefined) {
      problems.push({line, text: {'zh-Hans': `<${name}> 没有 id`, en: `<${name}> has no id`}});
    } else if (!idForm.test(id)) {
      const tag = `<${name} id="${id}">`;
      problems.push({
        line,
        text: {'zh-Hans': `${tag}：id 只用小写字母、数字和连字符`, en: `${tag}: ids take a-z, 0-9 and hyphens`},
      });
    } else if (taken.includes(id)) {
      problems.push({line, text: {'zh-Hans': `<${name} id="${id}"> 用了两次`, en: `<${name} id="${id}"> is used twice`}});
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
        const tag = `<Check id="${id}">`;
        problems.push({
          line: lineOf(node),
          text: {'zh-Hans': `${tag} 不在 <Checklist> 里`, en: `${tag} stands outside a <Checklist>`},
        });
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

/** @returns The lists of an article that was read whole; none of one that does not parse, which the build says elsewhere. */
export function listsOf({file, tree}: {readonly file: string; readonly tree?: Root}): ListsOfFile {
  const {lists, problems} = tree ? readLists(tree) : {lists: [], problems: []};
  return {file, lists: lists.map(({id, items, heading, anchor, line}) => ({id, items, heading, anchor, line})), problems};
}
