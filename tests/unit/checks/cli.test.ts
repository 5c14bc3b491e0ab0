import {spawnSync} from 'node:child_process';
import {expect, test} from 'vitest';

/** Runs the command as a writer would; it takes a second or two. */
function run(...args: readonly string[]) {
  const {status, stdout, stderr} = spawnSync('npx', ['tsx', 'checks/index.ts', ...args], {encoding: 'utf8'});
  return {status, stdout, stderr};
}

const slow = 60_000;

test.each([
  ['safety', 'docs/verdicts/timed-out.mdx:13  safety', '结果还不知道就让人收款或付款', 'while the result is unknown'],
  ['links', 'docs/merchant/reprint.mdx:1  links', '链到站外', 'a link out of the site'],
  ['syntax', 'docs/merchant/reprint.mdx:7  syntax', '不是有效的 MDX', 'not valid MDX'],
])('the bad site of %s: exit code 1, place, Chinese, then English', {timeout: slow}, (rule, place, zh, en) => {
  const {status, stdout} = run('--root', `tests/fixtures/checks/${rule}/bad`);
  expect(status).toBe(1);
  const report = stdout.slice(stdout.indexOf(place));
  const [first, second, third] = report.split('\n');
  expect(first).toBe(place);
  expect(second).toContain(zh);
  expect(third).toContain(en);
  expect(stdout).toMatch(/共 \d+ 个问题.*\/ \d+ findings/u);
});

test('an empty site passes with one line', {timeout: slow}, () => {
  const {status, stdout} = run('--root', 'tests/fixtures/checks/safety/good/docs/verdicts');
  expect(status).toBe(0);
  expect(stdout.trim().split('\n')).toHaveLength(1);
  expect(stdout).toMatch(/检查通过：.*passed: 0 pages, 15 rules, 0 findings/u);
});

test('a command line that makes no sense is explained in both languages', {timeout: slow}, () => {
  const {status, stderr} = run('--nonsense', 'all');
  expect(status).toBe(2);
  expect(stderr).toMatch(/用法 \/ usage/u);
});
