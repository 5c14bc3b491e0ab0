import type {Root} from 'mdast';
import type {Plugin} from 'unified';
import {visit} from 'unist-util-visit';
import {observationIds} from '../../src/triage/observations';

/** Remark plugin: stops at a `<SymptomSelector start>` that names no question. */
export const checkStart: Plugin<[], Root> = () => (tree, file) => {
  visit(tree, 'mdxJsxFlowElement', (node) => {
    const {name, attributes, position} = node;
    if (name !== 'SymptomSelector') {
      return;
    }
    for (const attribute of attributes) {
      const known =
        attribute.type === 'mdxJsxAttribute' && attribute.name === 'start' && observationIds.some((id) => id === attribute.value);
      if (!known) {
        const allowed = observationIds.join(', ');
        file.fail(`<SymptomSelector> 只有 start，可用的值：${allowed} / only takes start, one of: ${allowed}`, position);
      }
    }
  });
};
