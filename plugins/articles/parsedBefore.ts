import type {Root} from 'mdast';
import type {Processor} from 'unified';
import {treeGiven} from './articlesGiven';

/** Saves parsing an article again that was read with `articleMarkdown`, which is what Docusaurus parses with. First in its list. */
export function parsedBefore(this: Processor): void {
  const {parser: parse} = this;
  this.parser = (text, file) => {
    const tree = treeGiven(text);
    return tree === undefined ? (parse as NonNullable<typeof parse>)(text, file) : (JSON.parse(tree) as Root);
  };
}
