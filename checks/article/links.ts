import {posix} from 'node:path';
import type {Nodes} from 'mdast';
import {visit} from 'unist-util-visit';
import type {Article} from './article';
import {elementsOf} from './elements';

/** A link as written. */
export type WrittenLink = {readonly url: string; readonly line: number};

/** @returns Every link of an article: Markdown links, pictures and definitions, and `href`, `to` and `src` of elements. */
export function linksOf({tree}: Article): readonly WrittenLink[] {
  const links: WrittenLink[] = [];
  if (tree) {
    visit(tree as Nodes, (node) => {
      if (node.type === 'link' || node.type === 'image' || node.type === 'definition') {
        links.push({url: node.url, line: node.position?.start.line ?? 1});
      }
    });
  }
  const fromElements = elementsOf(tree).flatMap(({attributes, line}) =>
    ['href', 'to', 'src'].flatMap((name) => {
      const url = attributes.get(name);
      return typeof url === 'string' ? [{url, line}] : [];
    }),
  );
  return [...links, ...fromElements];
}

/** @returns The path below `docs/` and the fragment that a relative link of an article leads to. */
export function targetOf({path}: Article, url: string): {readonly path: string; readonly fragment?: string} {
  const [file = '', fragment] = url.split('#');
  const target = file === '' ? path : posix.join(posix.dirname(path), file);
  return {path: target, ...(fragment === undefined ? {} : {fragment})};
}
