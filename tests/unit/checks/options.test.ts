import {expect, test} from 'vitest';
import {readOptions} from '../../../checks/options';

const plain = {root: '.', strict: false, annotate: false};

test.each([
  [[], plain],
  [['--root', 'x'], {...plain, root: 'x'}],
  [['--accept', 'all'], {...plain, accept: ['all']}],
  [['--accept', 'docs/a.mdx', 'docs/b.mdx', '--root', 'x'], {...plain, root: 'x', accept: ['docs/a.mdx', 'docs/b.mdx']}],
  [['--accept'], {...plain, accept: []}],
  [['--only', 'reviews', 'links', '--strict'], {...plain, only: ['reviews', 'links'], strict: true}],
  [['--today', '2027-01-01', '--annotate'], {...plain, today: '2027-01-01', annotate: true}],
  [['--today', 'tomorrow'], undefined],
  [['--root'], undefined],
  [['docs/a.mdx'], undefined],
  [['--all'], undefined],
])('%j', (args, options) => {
  expect(readOptions(args)).toEqual(options);
});
