import type {Root} from 'mdast';
import type {Plugin, Processor} from 'unified';
import {treeGiven} from './articlesGiven';

function takeTrees(this: Processor): void {
  const {parser: parse} = this;
  this.parser = (text, file) => {
    const tree = treeGiven(text);
    return tree === undefined ? (parse as NonNullable<typeof parse>)(text, file) : (JSON.parse(tree) as Root);
  };
}

/** Saves parsing an article again that was read as `articleTree` reads, which is how Docusaurus reads. First in its list. */
export const parsedBefore: Plugin = takeTrees;
