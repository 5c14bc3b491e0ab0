import {expect, test} from 'vitest';
import {garbledWords} from '../../../checks/rules/garbledWords';

const site = (file: string, text: string) => ({
  articles: [],
  ledger: {entries: [], text: '', history: []},
  today: '2026-11-26',
  textFiles: [{file, text}],
});
const found = (file: string, text: string) => garbledWords.check(site(file, text)).map(({line}) => line);

// Put together here, so that the name stands in no file.
const advertised = ['sou', 'pos'].join('');

test.each(['README.md', 'docs/provider/free-terminal-traps.mdx', 'src/content/sources.ts', 'checks/rules/links.ts'])(
  'the advertised site is refused in %s',
  (file) => {
    expect(found(file, `a\nhttps://www.${advertised}.example\n`)).toEqual([2]);
    expect(found(file, advertised.toUpperCase())).toEqual([1]);
  },
);

test('words of the advertisement may be quoted only where readers are warned of them', () => {
  const words = ['免费', '领取'].join('');
  expect(found('docs/provider/free-terminal-traps.mdx', words)).toEqual([]);
  expect(found('i18n/en/docusaurus-plugin-content-docs/current/provider/free-terminal-traps.mdx', words)).toEqual([]);
  expect(found('docs/provider/licence-check.mdx', words)).toEqual([1]);
});
