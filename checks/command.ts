import {accept} from './accept/accept';
import {claims} from './claims';
import {loadSite} from './load/loadSite';
import {readOptions, usage, type Options} from './options';
import {annotationsOf, reportOf, runRules} from './report';
import type {Rule} from './rule';
import {rules} from './rules';
import {claimsRule} from './rules/claims';

/** Where the command writes: its answer, and what is wrong with the question. */
export type Output = {readonly say: (text: string) => void; readonly complain: (text: string) => void};

/** @returns False where pages were named that cannot be accepted. */
function acceptPages({root, accept: paths}: Options, {say}: Output): boolean {
  if (!paths) {
    return true;
  }
  const {failed, told} = accept(root, loadSite(root), paths);
  for (const line of told) {
    say(`${line['zh-Hans']}\n${line.en}`);
  }
  return !failed;
}

/** @returns The rules to run; undefined, with a word about it, where one is named that does not exist. */
function rulesFor({root, only}: Options, {complain}: Output): readonly Rule[] | undefined {
  const all = root === '.' ? [...rules, claimsRule(claims)] : rules;
  const unknown = only?.filter((name) => !all.some((rule) => rule.name === name)) ?? [];
  if (unknown.length > 0 || only?.length === 0) {
    const allowed = all.map(({name}) => name).join(', ');
    complain(`没有规则 ${unknown.join(', ')}，可用的有：${allowed} / no such rule; allowed: ${allowed}`);
    return undefined;
  }
  return only ? all.filter(({name}) => only.includes(name)) : all;
}

/**
 * The whole command.
 *
 * @param args What stands behind `npm run check --`.
 * @returns The exit code: 0 passed, 1 something to mend, 2 a command line that makes no sense.
 */
export function runCommand(args: readonly string[], output: Output): number {
  const options = readOptions(args);
  if (!options) {
    output.complain(usage);
    return 2;
  }
  const chosen = rulesFor(options, output);
  if (!chosen || !acceptPages(options, output)) {
    return 2;
  }
  const site = loadSite(options.root, options.today);
  const results = runRules(site, chosen);
  const {text, failures, warnings} = reportOf(site, results);
  output.say(text);
  if (options.annotate) {
    output.say(annotationsOf(results));
  }
  return failures > 0 || (options.strict && warnings > 0) ? 1 : 0;
}
