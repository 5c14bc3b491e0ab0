import type {Finding, Rule} from './rule';
import type {Site} from './site';

/** A rule with what it found. */
export type Result = {readonly rule: Rule; readonly findings: readonly Finding[]};

export function runRules(site: Site, rules: readonly Rule[]): readonly Result[] {
  return rules.map((rule) => ({rule, findings: rule.check(site)}));
}

function printed({name}: Rule, {file, line, found, remedy}: Finding): string {
  return [`${file}:${String(line)}  ${name}`, `  ${found['zh-Hans']}。${remedy['zh-Hans']}`, `  ${found.en}. ${remedy.en}`].join(
    '\n',
  );
}

/** @returns The report, Chinese before English, and whether there is anything to mend. */
export function reportOf(site: Site, results: readonly Result[]): {readonly text: string; readonly failed: boolean} {
  const all = results.flatMap(({rule, findings}) => findings.map((finding) => printed(rule, finding)));
  const pages = String(site.articles.length);
  const rules = String(results.length);
  const count = String(all.length);
  if (all.length === 0) {
    return {
      text: `检查通过：${pages} 页，${rules} 条规则，0 个问题 / passed: ${pages} pages, ${rules} rules, 0 findings`,
      failed: false,
    };
  }
  const perRule = results.flatMap(({rule, findings}) => (findings.length > 0 ? [`${rule.name} ${String(findings.length)}`] : []));
  const summary = `共 ${count} 个问题（${pages} 页，${rules} 条规则）/ ${count} findings (${pages} pages, ${rules} rules): ${perRule.join(', ')}`;
  return {text: [...all, summary].join('\n\n'), failed: true};
}
