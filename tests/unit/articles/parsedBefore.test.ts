import {readdirSync, readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import type {Root} from 'mdast';
import remarkCjkFriendly from 'remark-cjk-friendly';
import type {Processor} from 'unified';
import {expect, test, vi} from 'vitest';
import {parsedBefore} from '../../../plugins/articles/parsedBefore';
import {articleRoots} from '../../../plugins/site-pages/articleRoots';
import {articleTree} from '../../../plugins/site-pages/articleTree';

const given = vi.hoisted(() => new Map<string, string>());
vi.mock('../../../plugins/articles/articlesGiven', () => ({treeGiven: (text: string) => given.get(text)}));

type Mdx = {readonly process: (file: {readonly content: string; readonly filePath: string}) => Promise<unknown>};
type MdxLoader = {readonly createProcessorUncached: (parameters: object) => Promise<Mdx>};

const {createProcessorUncached} = createRequire(import.meta.url)('@docusaurus/mdx-loader/lib/processor.js') as MdxLoader;

const markdownConfig = {anchors: {}, hooks: {}, mdx1Compat: {comments: false}, emoji: true};

/** @returns The trees that Docusaurus starts from, of these texts. */
async function startsFrom(texts: readonly string[], first: (this: Processor) => void): Promise<Root[]> {
  const trees: Root[] = [];
  function keep(this: Processor): void {
    const {parser: parse} = this;
    this.parser = (text, file) => {
      trees.push((parse as NonNullable<typeof parse>)(text, file) as Root);
      return {type: 'root', children: []};
    };
  }
  const options = {beforeDefaultRemarkPlugins: [first, remarkCjkFriendly, keep], staticDirs: [], siteDir: '.', markdownConfig};
  const {process} = await createProcessorUncached({options, format: 'mdx'});
  for (const content of texts) {
    await process({content, filePath: 'docs/a.mdx'});
  }
  return trees;
}

test('Docusaurus would read articles as they were read before', async () => {
  const files = Object.values(articleRoots).flatMap((root) =>
    readdirSync(root, {recursive: true, encoding: 'utf8'})
      .filter((name) => name.endsWith('.mdx'))
      .sort()
      .filter((_, at) => at % 8 === 0)
      .map((name) => `${root}/${name}`),
  );
  const texts = files.map((file) => readFileSync(file, 'utf8'));
  const own = await startsFrom(texts, () => undefined);
  expect(own.map((tree) => tree.children.length).every((children) => children > 1)).toBe(true);
  // As they are handed on.
  expect(own.map((tree) => JSON.stringify(tree))).toEqual(
    texts.map((text, at) => JSON.stringify(articleTree(files[at] ?? '', text))),
  );
});

test('an article that was read is not parsed, and each who compiles it gets a tree of its own', async () => {
  given.set('read', JSON.stringify({type: 'root', children: [{type: 'thematicBreak'}]}));
  const [first, second, other] = await startsFrom(['read', 'read', 'not *read*'], parsedBefore);
  expect(first).toEqual({type: 'root', children: [{type: 'thematicBreak'}]});
  expect(second).toEqual(first);
  expect(second).not.toBe(first);
  expect(other?.children[0]).toMatchObject({type: 'paragraph', children: [{type: 'text', value: 'not '}, {type: 'emphasis'}]});
});
