/** `npm run check`: holds the articles against the rules. What each rule asks is said in its own file. */
import {accept} from './accept/accept';
import {claims} from './claims';
import {loadSite} from './load/loadSite';
import {readOptions, usage} from './options';
import {reportOf, runRules} from './report';
import {rules} from './rules';
import {claimsRule} from './rules/claims';

function main(): number {
  const options = readOptions(process.argv.slice(2));
  if (!options) {
    console.error(usage);
    return 2;
  }
  if (options.accept) {
    const {failed, told} = accept(options.root, loadSite(options.root), options.accept);
    for (const line of told) {
      console.log(`${line['zh-Hans']}\n${line.en}`);
    }
    if (failed) {
      return 2;
    }
  }
  const site = loadSite(options.root);
  const own = options.root === '.';
  const {text, failed} = reportOf(site, runRules(site, own ? [...rules, claimsRule(claims)] : rules));
  console.log(text);
  return failed ? 1 : 0;
}

process.exitCode = main();
