import {readFileSync} from 'node:fs';
import path from 'node:path';
import matter from 'gray-matter';
import type {Link, Root} from 'mdast';
import type {Plugin} from 'unified';
import {visit} from 'unist-util-visit';

const known = new Map<string, string | undefined>();

/** @returns The id in an article's front matter. */
function idOf(file: string): string | undefined {
  if (!known.has(file)) {
    const {id} = matter(readFileSync(file, 'utf8')).data as {id?: unknown};
    known.set(file, typeof id === 'string' ? id : undefined);
  }
  return known.get(file);
}

/**
 * Remark plugin: notes beside each link to another article the short address that stands for it on paper (`/m05`), which the
 * print styles show.
 *
 * @throws Where a link names an article that is not there; Docusaurus would say so later and less clearly.
 */
export const shortAddresses: Plugin<[], Root> = () => (tree, file) => {
  visit(tree, 'link', (node: Link) => {
    const [target = ''] = node.url.split('#');
    if (!target.endsWith('.mdx')) {
      return;
    }
    const id = idOf(path.resolve(path.dirname(file.path), target));
    if (id !== undefined) {
      node.data = {...node.data, hProperties: {...node.data?.hProperties, 'data-short': `/${id.toLowerCase()}`}};
    }
  });
};
