import {readdirSync, readFileSync} from 'node:fs';
import {unified} from 'unified';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import {expect, test} from 'vitest';
import {checklistItems} from '../../../plugins/checklists/checklistItems';
import {componentImports} from '../../../plugins/components/componentImports';
import {writerComponents} from '../../../plugins/components/writerComponents';
import {termDefinitions} from '../../../plugins/terms/termDefinitions';
import {unravel} from '../unravel';

/** What the build does to an article, as far as it can stop it. */
const article = unified()
  .use(remarkParse)
  .use(remarkMdx)
  .use(remarkGfm)
  .use(unravel)
  .use(checklistItems)
  .use(componentImports)
  .use(termDefinitions)
  .freeze();

/** Written in by the build, never by a writer. */
const byTheBuild = ['CheckLabel'];

const names = Object.keys(writerComponents).filter((name) => !byTheBuild.includes(name));

/** @returns The TSDoc right above a component. */
function docOf(name: string): string {
  const folder = writerComponents[name as keyof typeof writerComponents].replace('@site/', '');
  const files = readdirSync(folder).filter((file) => file.endsWith('.tsx'));
  const source = files.map((file) => readFileSync(`${folder}/${file}`, 'utf8')).join('\n');
  return new RegExp(String.raw`/\*\*((?:(?!\*/)[\s\S])*)\*/\nexport function ${name}\(`, 'u').exec(source)?.[1] ?? '';
}

/** @returns The example of that TSDoc, as a writer would paste it; parts of a list stand in one. */
function exampleOf(name: string): string {
  const lines = docOf(name)
    .split('\n')
    .map((line) => line.replace(/^ \* ?/u, ''));
  const at = lines.indexOf('@example');
  const example =
    at === -1
      ? ''
      : lines
          .slice(at + 1)
          .join('\n')
          .trim();
  return /^Check(?!list)/u.test(name) ? `<Checklist id="example">\n${example}\n</Checklist>` : example;
}

test.each(names)('<%s> is documented with an example that the build accepts', async (name) => {
  const example = exampleOf(name);
  expect(example).toContain(`<${name}`);
  await expect(article.run(article.parse(example))).resolves.toBeDefined();
});

test('an example that does not work is noticed', async () => {
  await expect(article.run(article.parse('<Check id="a">x</Check>'))).rejects.toThrow(/outside a <Checklist>/u);
  await expect(article.run(article.parse('<Nothing />'))).rejects.toThrow(/Nothing/u);
});
