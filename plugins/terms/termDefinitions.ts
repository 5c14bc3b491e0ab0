import type {Root} from 'mdast';
import type {MdxJsxFlowElement, MdxJsxTextElement} from 'mdast-util-mdx-jsx';
import type {Plugin} from 'unified';
import {visit} from 'unist-util-visit';
import {glossary, type TermId} from '../../src/content/glossary';
import {currentLocale} from '../../site.config';

const isTerm = (id: unknown): id is TermId => typeof id === 'string' && Object.hasOwn(glossary, id);

/** Remark plugin: writes each `<Term id>`'s definition into the page, so that no page ships the whole glossary. */
export const termDefinitions: Plugin<[], Root> = () => (tree, file) => {
  visit(tree, ['mdxJsxFlowElement', 'mdxJsxTextElement'], (node) => {
    const element = node as MdxJsxFlowElement | MdxJsxTextElement;
    if (element.name !== 'Term') {
      return;
    }
    const id = element.attributes.find((attribute) => attribute.type === 'mdxJsxAttribute' && attribute.name === 'id')?.value;
    if (!isTerm(id)) {
      const allowed = Object.keys(glossary).join(', ');
      return file.fail(
        `没有术语 ${JSON.stringify(id)}，可用的有：${allowed} / no such term; allowed: ${allowed}`,
        element.position,
      );
    }
    element.attributes.push({type: 'mdxJsxAttribute', name: 'definition', value: glossary[id].definition[currentLocale]});
  });
};
