import {cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterEach, beforeEach, describe, expect, test} from 'vitest';
import {accept} from '../../../checks/accept/accept';
import {withDigest} from '../../../checks/accept/digestLine';
import {digestOf} from '../../../checks/digest';
import {loadSite} from '../../../checks/load/loadSite';
import {freshness} from '../../../checks/rules/freshness';
import {ledger} from '../../../checks/rules/ledger';

const english = 'i18n/en/docusaurus-plugin-content-docs/current/merchant/reprint.mdx';

describe('the digest line', () => {
  test('comes last in the front matter and leaves the rest alone', () => {
    const text = '---\nid: M05\ntitle: "A: b"\n---\n\nBody with\ndigest: of its own.\n';
    expect(withDigest(text, 'abcdef012345')).toBe(text.replace('---\n\n', 'digest: abcdef012345\n---\n\n'));
  });

  test('replaces an older one', () => {
    expect(withDigest('---\nid: M05\ndigest: 0\ntitle: A\n---\n', 'abcdef012345')).toBe(
      '---\nid: M05\ntitle: A\ndigest: abcdef012345\n---\n',
    );
  });

  test('keeps the line endings of the file', () => {
    expect(withDigest('---\r\nid: M05\r\n---\r\n', 'abcdef012345')).toBe('---\r\nid: M05\r\ndigest: abcdef012345\r\n---\r\n');
  });

  test.each(['123456789012', '12e456789012', '0b1010101010'])('quotes %s, which YAML takes for a number', (digest) => {
    expect(withDigest('---\nid: M05\n---\n', digest)).toContain(`digest: '${digest}'\n`);
  });

  test('needs a front matter', () => {
    expect(withDigest('Text.\n', 'abcdef012345')).toBeUndefined();
  });
});

describe('the digest', () => {
  test('does not change with line endings or blank lines at the end', () => {
    expect(digestOf('a\r\nb\r\n\r\n')).toBe(digestOf('a\nb'));
    expect(digestOf('a\nb')).toMatch(/^[0-9a-f]{12}$/u);
  });

  test('changes with every word', () => {
    expect(digestOf('a b')).not.toBe(digestOf('ab'));
  });
});

describe('--accept', () => {
  let root = '';

  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'accept-'));
    cpSync('tests/fixtures/checks/freshness/bad', root, {recursive: true});
    cpSync('tests/fixtures/checks/ledger/good/checks', join(root, 'checks'), {recursive: true});
    writeFileSync(join(root, 'checks/ledger.json'), '[]\n');
  });

  afterEach(() => {
    rmSync(root, {recursive: true});
  });

  test('records one page and no other', () => {
    const {failed, told} = accept(root, loadSite(root), ['docs/merchant/reprint.mdx']);
    expect(failed).toBe(false);
    expect(told).toHaveLength(2);
    expect(readFileSync(join(root, english), 'utf8')).toContain('---\nid: M05\ndigest: ');
    expect(readFileSync(join(root, 'checks/ledger.json'), 'utf8')).toBe('[\n  {"id": "M05", "slug": "/merchant/reprint/"}\n]\n');
    expect(freshness.check(loadSite(root))).toHaveLength(1);
  });

  test('all: nothing is left to accept', () => {
    accept(root, loadSite(root), ['all']);
    const site = loadSite(root);
    expect([...freshness.check(site), ...ledger.check(site)]).toEqual([]);
    expect(accept(root, site, ['all']).told).toEqual([]);
  });

  test.each([[['docs/merchant/none.mdx']], [[]]])('refuses %j', (paths) => {
    const before = readFileSync(join(root, english), 'utf8');
    expect(accept(root, loadSite(root), paths).failed).toBe(true);
    expect(readFileSync(join(root, english), 'utf8')).toBe(before);
  });

  test('never changes an entry', () => {
    writeFileSync(join(root, 'checks/ledger.json'), '[\n  {"id":"M05","slug":"/merchant/old-name/"}\n]\n');
    accept(root, loadSite(root), ['docs/merchant/reprint.mdx']);
    expect(readFileSync(join(root, 'checks/ledger.json'), 'utf8')).toContain('/merchant/old-name/');
    expect(ledger.check(loadSite(root))).not.toEqual([]);
  });
});
