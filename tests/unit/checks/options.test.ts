import {expect, test} from 'vitest';
import {readOptions} from '../../../checks/options';

test.each([
  [[], {root: '.'}],
  [['--root', 'x'], {root: 'x'}],
  [['--accept', 'all'], {root: '.', accept: ['all']}],
  [['--accept', 'docs/a.mdx', 'docs/b.mdx', '--root', 'x'], {root: 'x', accept: ['docs/a.mdx', 'docs/b.mdx']}],
  [['--accept'], {root: '.', accept: []}],
  [['--root'], undefined],
  [['docs/a.mdx'], undefined],
  [['--all'], undefined],
])('%j', (args, options) => {
  expect(readOptions(args)).toEqual(options);
});
