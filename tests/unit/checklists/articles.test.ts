import {readdirSync, readFileSync} from 'node:fs';
import {unified} from 'unified';
import {expect, test} from 'vitest';
import {isJsx, readLists} from '../../../plugins/checklists/readLists';
import {articleRoots} from '../../../plugins/site-pages/articleRoots';
import {articleTree} from '../../../plugins/site-pages/articleTree';
import {unravel} from '../unravel';

const lists = Object.values(articleRoots).flatMap((root) =>
  readdirSync(root, {recursive: true, encoding: 'utf8'})
    .filter((path) => path.endsWith('.mdx'))
    .flatMap((path) => {
      const file = `${root}/${path}`;
      const tree = unified()
        .use(unravel)
        .runSync(structuredClone(articleTree(file, readFileSync(file, 'utf8'))));
      return readLists(tree).lists.map((list) => ({...list, file}));
    }),
);

/** Where people act (issue 5), by the list's id. */
const wanted = [
  'before-calling-acquirer',
  'evidence',
  'unpaid-slip-at-the-counter',
  'waiting-for-reversal',
  'reprint',
  'printer',
  'opening',
  'closing',
  'void-or-refund',
  'disputed-charge',
  'suspected-fraud',
  'tamper-check',
  // Vetting a provider: one over all, and one for each of its steps.
  'vetting',
  'vetting-licence',
  'vetting-agent',
  'vetting-channel',
  'vetting-traps',
  'vetting-contract',
  'vetting-terminal',
  'vetting-payout',
];

test.each(wanted)('the list %s stands in both languages', (id) => {
  expect(lists.filter((list) => list.id === id)).toHaveLength(2);
});

test.each(lists)('$file $id says what comes after it', ({node}) => {
  const last = node.children[node.children.length - 1];
  expect(last && isJsx(last) && last.name).toBe('CheckNext');
});
