import {describe, expect, test} from 'vitest';
import {loadSite} from '../../../checks/load/loadSite';
import {rules} from '../../../checks/rules';

const en = 'i18n/en/docusaurus-plugin-content-docs/current';

/** What each rule finds in its `bad` site, in the order in which it reports. */
const expected: Readonly<Record<string, readonly string[]>> = {
  syntax: ['docs/merchant/reprint.mdx:7', `${en}/merchant/reprint.mdx:5`],
  'front-matter': [
    'docs/merchant/network.mdx:1',
    'docs/merchant/reprint.mdx:1',
    'docs/merchant/reprint.mdx:4',
    'docs/merchant/reprint.mdx:6',
    'docs/merchant/reprint.mdx:2',
    `${en}/merchant/reprint.mdx:3`,
  ],
  safety: [
    'docs/merchant/reprint.mdx:5',
    'docs/merchant/reprint.mdx:9',
    'docs/verdicts/timed-out.mdx:3',
    'docs/verdicts/timed-out.mdx:6',
    'docs/verdicts/timed-out.mdx:9',
    'docs/verdicts/timed-out.mdx:13',
    'docs/verdicts/timed-out.mdx:19',
    'docs/verdicts/timed-out.mdx:23',
    'docs/verdicts/timed-out.mdx:26',
    'docs/verdicts/timed-out.mdx:25',
    'docs/verdicts/timed-out.mdx:28',
    `${en}/merchant/reprint.mdx:3`,
    `${en}/merchant/reprint.mdx:14`,
    `${en}/merchant/reprint.mdx:18`,
  ],
  pairs: ['docs/merchant/network.mdx:1', `${en}/merchant/sign-in.mdx:1`],
  parity: [
    `${en}/merchant/network.mdx:2`,
    `${en}/merchant/network.mdx:3`,
    `${en}/merchant/network.mdx:6`,
    `${en}/merchant/network.mdx:1`,
    'docs/merchant/network.mdx:25',
    `${en}/merchant/network.mdx:24`,
    'docs/merchant/network.mdx:17',
    `${en}/merchant/network.mdx:17`,
    'docs/merchant/network.mdx:14',
    'docs/merchant/network.mdx:27',
    `${en}/merchant/network.mdx:26`,
    `${en}/merchant/network.mdx:20`,
    `${en}/merchant/sign-in.mdx:5`,
  ],
  freshness: [`${en}/merchant/network.mdx:1`, `${en}/merchant/reprint.mdx:3`],
  ledger: [
    'docs/verdicts/new.mdx:2',
    'docs/verdicts/renamed.mdx:2',
    'checks/ledger.json:3',
    'checks/ledger.json:3',
    'checks/ledger.json:5',
    'checks/ledger.json:6',
  ],
  'heading-ids': [1, 3, 5, 7, 9].map((line) => `docs/merchant/reprint.mdx:${String(line)}`),
  'markdown-traps': [
    'docs/merchant/network.mdx:1',
    'docs/merchant/network.mdx:3',
    ...[1, 3, 5, 7, 9, 13, 15, 17].map((line) => `docs/merchant/reprint.mdx:${String(line)}`),
    'docs/merchant/sign-in.mdx:1',
  ],
  'han-in-english': [2, 4, 7, 11, 14].map((line) => `${en}/merchant/reprint.mdx:${String(line)}`),
  'garbled-words': [...[1, 3, 3, 3].map((line) => `docs/merchant/reprint.mdx:${String(line)}`), 'notes/plan.txt:1'],
  // Those of elements come after those of Markdown.
  links: [1, 3, 7, 9, 11, 13, 15, 17, 19, 5].map((line) => `docs/merchant/reprint.mdx:${String(line)}`),
  // Lists that share an id come after what is wrong within each.
  checklists: [
    'docs/merchant/network.mdx:3',
    'docs/merchant/network.mdx:4',
    'docs/merchant/reprint.mdx:5',
    'docs/merchant/reprint.mdx:7',
    'docs/merchant/reprint.mdx:1',
  ],
  length: [
    'docs/merchant/network.mdx:4',
    'docs/merchant/reprint.mdx:5',
    'docs/merchant/sign-in.mdx:4',
    `${en}/merchant/network.mdx:3`,
    `${en}/merchant/reprint.mdx:4`,
    'docs/merchant/reprint.mdx:3',
    `${en}/merchant/reprint.mdx:2`,
  ],
  orphans: ['docs/merchant/sign-in.mdx:1', `${en}/merchant/reprint.mdx:1`],
  unfinished: ['docs/merchant/reprint.mdx:2', 'docs/merchant/reprint.mdx:7', `${en}/merchant/reprint.mdx:2`],
  'same-language': [...[1, 3, 5].map((line) => `docs/merchant/reprint.mdx:${String(line)}`), `${en}/merchant/reprint.mdx:1`],
  pictures: [...[1, 3, 5, 7].map((line) => `docs/merchant/reprint.mdx:${String(line)}`), 'static/img/paper.svg:3'],
  terms: ['docs/merchant/network.mdx:6', 'docs/verdicts/declined.mdx:8', 'docs/verdicts/declined.mdx:9'],
  sentences: ['docs/merchant/network.mdx:3', 'docs/merchant/reprint.mdx:2', `${en}/merchant/reprint.mdx:3`],
  'unused-sources': ['src/content/sources/law.ts:6'],
  reviews: ['docs/merchant/network.mdx:8', 'docs/merchant/reprint.mdx:8', 'docs/merchant/sign-in.mdx:8'],
};

/** The fixtures are part of this repository, whose history is not what they are about. */
function siteOf(folder: string) {
  const site = loadSite(`tests/fixtures/checks/${folder}`, '2026-11-26');
  return {...site, ledger: {...site.ledger, history: []}};
}

test('every rule has its fixtures', () => {
  expect(rules.map(({name}) => name).sort()).toEqual(Object.keys(expected).sort());
});

describe.each(rules)('rule $name', ({name, check}) => {
  test('finds nothing in the good site', () => {
    expect(check(siteOf(`${name}/good`))).toEqual([]);
  });

  test('finds each fault of the bad site, at its line', () => {
    const findings = check(siteOf(`${name}/bad`));
    expect(findings.map(({file, line}) => `${file}:${String(line)}`)).toEqual(expected[name]);
  });

  test('says in both languages what it found, why it matters and how to mend it', () => {
    for (const {found, why, remedy} of check(siteOf(`${name}/bad`))) {
      for (const part of [found, why, remedy]) {
        expect(part['zh-Hans']).toMatch(/\p{Script=Han}/u);
        expect(part.en).toMatch(/[a-z]{2}/u);
      }
      expect(new Set([found.en, why.en, remedy.en]).size).toBe(3);
    }
  });

  const byTaste = ['reviews', 'sentences'];

  test(byTaste.includes(name) ? 'warns only' : 'fails', () => {
    const warnings = check(siteOf(`${name}/bad`)).filter(({warning}) => warning);
    expect(warnings.length > 0).toBe(byTaste.includes(name));
  });
});
