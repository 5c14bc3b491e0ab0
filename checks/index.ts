/** `npm run check`: holds the articles against the rules. What each rule asks is said in its own file. */
import {accept} from './accept/accept';
import {claims} from './claims';
import {loadSite} from './load/loadSite';
import {readOptions, usage, type Options} from './options';
import {annotationsOf, reportOf, runRules} from './report';
import type {Rule} from './rule';
import {rules} from './rules';
import {claimsRule} from './rules/claims';

/** @returns False where pages were named that cannot be accepted. */
function acceptPages({root, accept: paths}: Options): boolean {
  if (!paths) {
    return true;
  }
  const {failed, told} = accept(root, loadSite(root), paths);
  for (const line of told) {
    console.log(`${line['zh-Hans']}\n${line.en}`);
  }
  return !failed;
}

/** @returns The rules to run; undefined, with a word about it, where one is named that does not exist. */
function rulesFor({root, only}: Options): readonly Rule[] | undefined {
  const all = root === '.' ? [...rules, claimsRule(claims)] : rules;
  const unknown = only?.filter((name) => !all.some((rule) => rule.name === name)) ?? [];
  if (unknown.length > 0 || only?.length === 0) {
    const allowed = all.map(({name}) => name).join(', ');
    console.error(`没有规则 ${unknown.join(', ')}，可用的有：${allowed} / no such rule; allowed: ${allowed}`);
    return undefined;
  }
  return only ? all.filter(({name}) => only.includes(name)) : all;
}

function main(): number {
  const options = readOptions(process.argv.slice(2));
  if (!options) {
    console.error(usage);
    return 2;
  }
  const chosen = rulesFor(options);
  if (!chosen || !acceptPages(options)) {
    return 2;
  }
  const site = loadSite(options.root, options.today);
  const results = runRules(site, chosen);
  const {text, failures, warnings} = reportOf(site, results);
  console.log(text);
  if (options.annotate) {
    console.log(annotationsOf(results));
  }
  return failures > 0 || (options.strict && warnings > 0) ? 1 : 0;
}

process.exitCode = main();
