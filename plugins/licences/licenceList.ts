import type {ShippedPackage} from './packageOf';

/** Licences that ask for no more than their text, which the list passes on. A new one is a decision, not a build's. */
const allowed: ReadonlySet<string> = new Set(['MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', '0BSD']);

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

const label = ({name, version, licence}: ShippedPackage): string => `${name} ${version} (${licence || '?'})`;

/**
 * @param packages What ships, in any order, a package more than once where several versions do.
 * @returns The text of `licences.txt`: the packages with their licences, then each text once.
 * @throws With every package whose licence is not allowed or not stated, in both languages.
 */
export function licenceList(packages: readonly ShippedPackage[]): string {
  const sorted = [...packages].sort((a, b) => compare(label(a), label(b)));
  const refused = sorted.filter(({licence}) => !allowed.has(licence));
  if (refused.length > 0) {
    const names = refused.map(label).join(', ');
    throw new Error(`许可证不在允许之列：${names} / Licence not on the list of allowed ones (plugins/licences): ${names}`);
  }
  const byText = new Map<string, string[]>();
  for (const shipped of sorted) {
    const text = shipped.text ?? `${shipped.licence} (https://spdx.org/licenses/${shipped.licence}.html)`;
    byText.set(text, [...(byText.get(text) ?? []), label(shipped)]);
  }
  return [
    '本网站的脚本和样式里用到的开源软件 / Open-source software in the scripts and style sheets of this site',
    sorted.map(label).join('\n'),
    ...[...byText].map(([text, labels]) => `${'-'.repeat(72)}\n${labels.join('\n')}\n\n${text}`),
    '',
  ].join('\n\n');
}
