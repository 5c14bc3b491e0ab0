import {spawnSync} from 'node:child_process';
import {expect, test} from 'vitest';
import {runCommand} from '../../../checks/command';

/** Runs the command in this process. */
function run(...args: readonly string[]) {
  const [stdout, stderr]: [string[], string[]] = [[], []];
  const status = runCommand(args, {say: (text) => stdout.push(text), complain: (text) => stderr.push(text)});
  return {status, stdout: stdout.join('\n'), stderr: stderr.join('\n')};
}

test('runs from the command line', {timeout: 60_000}, () => {
  const {status, stdout} = spawnSync('npx', ['tsx', 'checks/index.ts', '--root', 'tests/fixtures/checks/syntax/bad'], {
    encoding: 'utf8',
  });
  expect(status).toBe(1);
  expect(stdout).toContain('docs/merchant/reprint.mdx:7  syntax');
});

test.each([
  ['safety', 'docs/verdicts/timed-out.mdx:13  safety', '结果还不知道就让人收款或付款', 'while the result is unknown'],
  ['links', 'docs/merchant/reprint.mdx:1  links', '链到站外', 'a link out of the site'],
  ['syntax', 'docs/merchant/reprint.mdx:7  syntax', '不是有效的 MDX', 'not valid MDX'],
])('the bad site of %s: exit code 1, place, Chinese, then English', (rule, place, zh, en) => {
  const {status, stdout} = run('--root', `tests/fixtures/checks/${rule}/bad`);
  expect(status).toBe(1);
  const report = stdout.slice(stdout.indexOf(place));
  const [first, ...lines] = report.split('\n');
  expect(first).toBe(place);
  expect(lines[0]).toContain(zh);
  expect(lines[1]).toMatch(/^ {4}为什么：.+。$/u);
  expect(lines[2]).toMatch(/^ {4}怎么改：.+。$/u);
  expect(lines[3]?.toLowerCase()).toContain(en.toLowerCase());
  expect(lines[4]).toMatch(/^ {4}Why: .+\.$/u);
  expect(lines[5]).toMatch(/^ {4}How: .+\.$/u);
  expect(stdout).toMatch(/共 \d+ 个问题，\d+ 个提醒.*\/ \d+ findings, \d+ warnings/u);
});

test('an empty site passes with one line', () => {
  const {status, stdout} = run('--root', 'tests/fixtures/checks/safety/good/docs/verdicts');
  expect(status).toBe(0);
  expect(stdout.trim().split('\n')).toHaveLength(1);
  expect(stdout).toMatch(/检查通过：.*passed: 0 pages, 22 rules, 0 findings, 0 warnings/u);
});

test('an overdue review is reported and fails nothing, unless it is asked to', () => {
  const overdue = ['--root', 'tests/fixtures/checks/reviews/good', '--only', 'reviews', '--today', '2028-01-01', '--annotate'];
  const {status, stdout} = run(...overdue);
  expect(status).toBe(0);
  expect(stdout).toContain('docs/merchant/reprint.mdx:8  reviews  提醒 / warning');
  expect(stdout).toMatch(/0 个问题，2 个提醒 \/ passed: 3 pages, 1 rules, 0 findings, 2 warnings: reviews 2/u);
  expect(stdout).toMatch(
    /^::warning file=docs\/merchant\/network\.mdx,line=8,title=reviews::复核已过期.*%0AThe review|^::warning/mu,
  );
  expect(run(...overdue, '--strict').status).toBe(1);
});

test('a rule that does not exist is answered with those that do', () => {
  const {status, stderr} = run('--only', 'nonsense');
  expect(status).toBe(2);
  expect(stderr).toMatch(/没有规则 nonsense.*syntax, front-matter.*no such rule/u);
});

test('a command line that makes no sense is explained in both languages', () => {
  const {status, stderr} = run('--nonsense', 'all');
  expect(status).toBe(2);
  expect(stderr).toMatch(/用法 \/ usage/u);
});
