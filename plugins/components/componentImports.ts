import type {Root} from 'mdast';
import type {MdxJsxFlowElement, MdxJsxTextElement} from 'mdast-util-mdx-jsx';
import type {MdxjsEsm} from 'mdast-util-mdxjs-esm';
import type {Plugin} from 'unified';
import {visit} from 'unist-util-visit';
import {writerComponents} from './writerComponents';

type Name = keyof typeof writerComponents;

const isName = (name: string): name is Name => Object.hasOwn(writerComponents, name);

/** The syntax tree of `import {Name} from 'module'`, which MDX wants beside the text. */
function importNode(name: Name): MdxjsEsm {
  const source = writerComponents[name];
  const identifier = {type: 'Identifier', name} as const;
  return {
    type: 'mdxjsEsm',
    value: `import {${name}} from '${source}';`,
    data: {
      estree: {
        type: 'Program',
        sourceType: 'module',
        body: [
          {
            type: 'ImportDeclaration',
            specifiers: [{type: 'ImportSpecifier', imported: identifier, local: identifier}],
            source: {type: 'Literal', value: source, raw: `'${source}'`},
            attributes: [],
          },
        ],
      },
    },
  };
}

/** Remark plugin: imports the components that an article uses, and stops at a name that does not exist. */
export const componentImports: Plugin<[], Root> = () => (tree, file) => {
  const used = new Set<Name>();
  visit(tree, ['mdxJsxFlowElement', 'mdxJsxTextElement'], (node) => {
    const {name, position} = node as MdxJsxFlowElement | MdxJsxTextElement;
    if (name === null || !/^[A-Z]/u.test(name)) {
      return;
    }
    if (!isName(name)) {
      const allowed = Object.keys(writerComponents).join(', ');
      return file.fail(`没有组件 <${name}>，可用的有：${allowed} / no component <${name}>; allowed: ${allowed}`, position);
    }
    used.add(name);
  });
  tree.children.unshift(...[...used].map(importNode));
};
