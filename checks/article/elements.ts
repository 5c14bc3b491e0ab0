import type {Nodes, Root} from 'mdast';
import type {MdxJsxFlowElement, MdxJsxTextElement} from 'mdast-util-mdx-jsx';

/** A JSX element of an article, such as `<Check id="paper" stop>`. */
export type Element = {
  readonly name: string;
  /** Written values; an attribute without one (`stop`) is `true`, an expression is its source. */
  readonly attributes: ReadonlyMap<string, string | true>;
  readonly line: number;
  /** The elements that it stands in, outermost first. */
  readonly within: readonly Element[];
};

function attributesOf(node: MdxJsxFlowElement | MdxJsxTextElement): Element['attributes'] {
  return new Map(
    node.attributes.flatMap((attribute) => {
      if (attribute.type !== 'mdxJsxAttribute') {
        return [];
      }
      const {value} = attribute;
      return [[attribute.name, typeof value === 'string' ? value : (value?.value ?? true)] as const];
    }),
  );
}

function collect(node: Nodes, within: readonly Element[]): readonly Element[] {
  if (!('children' in node)) {
    return [];
  }
  if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') {
    return node.children.flatMap((child) => collect(child, within));
  }
  const element: Element = {
    name: node.name ?? '',
    attributes: attributesOf(node),
    line: node.position?.start.line ?? 1,
    within,
  };
  return [element, ...node.children.flatMap((child) => collect(child, [...within, element]))];
}

/** @returns Every JSX element of an article, in the order of reading. */
export function elementsOf(tree: Root | undefined): readonly Element[] {
  return tree ? collect(tree, []) : [];
}
