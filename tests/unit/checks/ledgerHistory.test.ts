import {execFileSync} from 'node:child_process';
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterEach, beforeEach, expect, test} from 'vitest';
import {slugOf, writeLedger, type LedgerEntry} from '../../../checks/pageLedger';
import {loadLedger} from '../../../checks/load/loadLedger';
import {loadSite} from '../../../checks/load/loadSite';
import {ledger} from '../../../checks/rules/ledger';

const paid = {id: 'V01', slug: '/verdicts/paid/'};
const gone = {id: 'V02', slug: '/verdicts/gone/'};
const retired = {...gone, retired: {successor: 'V01'}};

let root = '';

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'ledger-'));
  mkdirSync(join(root, 'project/checks'), {recursive: true});
});

afterEach(() => {
  rmSync(root, {recursive: true});
});

function write(entries: readonly LedgerEntry[]) {
  writeFileSync(join(root, 'project/checks/ledger.json'), writeLedger(entries));
}

function commit(entries: readonly LedgerEntry[]) {
  write(entries);
  const git = (...args: readonly string[]) => execFileSync('git', args, {cwd: root, stdio: 'ignore'});
  git('init', '-q');
  git('add', '-A');
  git('-c', 'user.name=t', '-c', 'user.email=t@example.org', 'commit', '-q', '-m', 'ledger');
}

const found = () =>
  ledger
    .check({articles: [], textFiles: [], ledger: loadLedger(join(root, 'project')), today: '2026-11-26'})
    .map((finding) => finding.found.en);

const told = (entry: LedgerEntry) => `${entry.id} ${entry.slug} (recorded`;

test('an entry that vanished is found, in a folder below the repository’s root', () => {
  commit([paid, gone]);
  commit([paid]);
  expect(found().filter((text) => text.startsWith(told(gone)))).toHaveLength(1);
});

test('an address that changed is found before it is committed', () => {
  commit([paid]);
  write([{...paid, slug: '/verdicts/settled/'}]);
  expect(found().some((text) => text.startsWith(told(paid)) && text.endsWith('has become /verdicts/settled/'))).toBe(true);
});

test('a page may be retired, but not come back', () => {
  commit([paid, gone]);
  commit([paid, retired]);
  expect(found().some((text) => text.startsWith(told(gone)))).toBe(false);
  write([paid, gone]);
  expect(found().some((text) => text.startsWith(told(gone)))).toBe(true);
});

test('without git there is no history', () => {
  write([paid]);
  expect(loadLedger(join(root, 'project')).history).toEqual([]);
});

test('a file that is no list of entries is told', () => {
  writeFileSync(join(root, 'project/checks/ledger.json'), '{"V01": "/verdicts/paid/"}');
  expect(ledger.check(loadSite(join(root, 'project')))).toHaveLength(1);
});

test('entries are kept by area and number', () => {
  const ids = ['H00', 'A01', 'V02', 'M01', 'V01'];
  const text = writeLedger(ids.map((id) => ({id, slug: `/${id}/`})));
  expect([...text.matchAll(/"id": "(\w+)"/gu)].map(([, id]) => id)).toEqual(['V01', 'V02', 'M01', 'A01', 'H00']);
});

test.each([
  ['index.mdx', '/'],
  ['selector.mdx', '/selector/'],
  ['verdicts/index.mdx', '/verdicts/'],
  ['verdicts/paid.mdx', '/verdicts/paid/'],
])('the address of %s is %s', (path, slug) => {
  expect(slugOf(path)).toBe(slug);
});
