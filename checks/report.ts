import type {Localized} from '../src/locales';
import type {Finding, Rule} from './rule';
import type {Site} from './site';

/** A rule with what it found. */
export type Result = {readonly rule: Rule; readonly findings: readonly Finding[]};

/** The report, Chinese before English, and what has to be done about it. */
export type Report = {readonly text: string; readonly failures: number; readonly warnings: number};

export function runRules(site: Site, rules: readonly Rule[]): readonly Result[] {
  return rules.map((rule) => ({rule, findings: rule.check(site)}));
}

/** Capital first letter and a point, unless the text ends a sentence by itself. */
const sentence = (text: string) => `${text.charAt(0).toUpperCase()}${text.slice(1)}${/[。！？.!?]$/u.test(text) ? '' : '.'}`;

const ended = (text: string) => (/[。！？.!?]$/u.test(text) ? text : `${text}。`);

function printed({name}: Rule, {file, line, found, why, remedy, warning}: Finding): string {
  const kind = warning ? '  提醒 / warning' : '';
  return [
    `${file}:${String(line)}  ${name}${kind}`,
    `  ${ended(found['zh-Hans'])}`,
    `    为什么：${ended(why['zh-Hans'])}`,
    `    怎么改：${ended(remedy['zh-Hans'])}`,
    `  ${sentence(found.en)}`,
    `    Why: ${sentence(why.en)}`,
    `    How: ${sentence(remedy.en)}`,
  ].join('\n');
}

function perRule(results: readonly Result[], wanted: (finding: Finding) => boolean): string {
  return results
    .map(({rule, findings}) => ({name: rule.name, count: findings.filter(wanted).length}))
    .filter(({count}) => count > 0)
    .map(({name, count}) => `${name} ${String(count)}`)
    .join(', ');
}

const isWarning = ({warning}: Finding) => warning === true;

/** @returns What was found, first what has to be mended, then what should be looked at, and a line that sums it up. */
export function reportOf(site: Site, results: readonly Result[]): Report {
  const all = results.flatMap(({rule, findings}) => findings.map((finding) => ({rule, finding})));
  const failing = all.filter(({finding}) => !isWarning(finding));
  const warnings = all.filter(({finding}) => isWarning(finding));
  const [pages, rules] = [String(site.articles.length), String(results.length)];
  const [failed, warned] = [String(failing.length), String(warnings.length)];
  const names = [perRule(results, (finding) => !isWarning(finding)), perRule(results, isWarning)].filter(Boolean).join('; ');
  const size: Localized = {'zh-Hans': `${pages} 页，${rules} 条规则`, en: `${pages} pages, ${rules} rules`};
  const summary: Localized =
    failing.length === 0
      ? {
          'zh-Hans': `检查通过：${size['zh-Hans']}，0 个问题，${warned} 个提醒`,
          en: `passed: ${size.en}, 0 findings, ${warned} warnings`,
        }
      : {
          'zh-Hans': `共 ${failed} 个问题，${warned} 个提醒（${size['zh-Hans']}）`,
          en: `${failed} findings, ${warned} warnings (${size.en})`,
        };
  const blocks = [...warnings, ...failing].map(({rule, finding}) => printed(rule, finding));
  const last = `${summary['zh-Hans']} / ${summary.en}${names === '' ? '' : `: ${names}`}`;
  return {text: [...blocks, last].join('\n\n'), failures: failing.length, warnings: warnings.length};
}

/** Every line of a workflow command stands for itself: its text must not hold line ends. */
const escaped = (text: string) => text.replaceAll('%', '%25').replaceAll('\n', '%0A');

/** @returns One line per finding that GitHub shows beside the changed line of a pull request. */
export function annotationsOf(results: readonly Result[]): string {
  return results
    .flatMap(({rule, findings}) =>
      findings.map(({file, line, found, why, remedy, warning}) => {
        const text = (['zh-Hans', 'en'] as const)
          .map((locale) => [found, why, remedy].map((part) => part[locale]).join(' '))
          .join('\n');
        return `::${warning ? 'warning' : 'error'} file=${file},line=${String(line)},title=${rule.name}::${escaped(text)}`;
      }),
    )
    .join('\n');
}
