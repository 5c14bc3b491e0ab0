import type {Locale, Localized} from '../locales';
import {criteria} from './criteria';
import {redFlags} from './redFlags';
import {applies, verdictOf, type Finding, type Provider, type Verdict} from './worksheet';

export const findingWords: Readonly<Record<Finding, Localized>> = {
  pass: {'zh-Hans': '查到，算过', en: 'verified, passes'},
  fail: {'zh-Hans': '查到，不过', en: 'verified, fails'},
  spoken: {'zh-Hans': '口头，没查到', en: 'spoken, not verified'},
};

const verdictWords: Readonly<Record<Verdict['kind'], Localized>> = {
  stop: {'zh-Hans': '退出比较：有 {count} 条红旗', en: 'Out: {count} red flag(s)'},
  fail: {'zh-Hans': '退出比较：{count} 项门槛不过', en: 'Out: {count} threshold row(s) failed'},
  open: {'zh-Hans': '还不能签：{count} 项门槛没查证', en: 'Do not sign yet: {count} threshold row(s) not verified'},
  compare: {'zh-Hans': '门槛都过了，还有 {count} 项没查证', en: 'Thresholds passed; {count} other row(s) not verified'},
};

const labels = {
  what: {'zh-Hans': '比什么', en: 'What to compare'},
  where: {'zh-Hans': '在哪里查', en: 'Where to check'},
  bank: {'zh-Hans': '是银行', en: 'Is a bank'},
  yes: {'zh-Hans': '是', en: 'yes'},
  no: {'zh-Hans': '否', en: 'no'},
  flags: {'zh-Hans': '红旗', en: 'Red flags'},
  verdict: {'zh-Hans': '结论', en: 'Verdict'},
  notForBanks: {'zh-Hans': '银行不适用', en: 'does not apply to a bank'},
  provider: {'zh-Hans': '第 {n} 家', en: 'Provider {n}'},
} as const satisfies Readonly<Record<string, Localized>>;

/** @returns A column's name, or its number where none was given. */
export function nameOf({name}: Provider, index: number, locale: Locale): string {
  return name.trim() === '' ? labels.provider[locale].replace('{n}', String(index + 1)) : name.trim();
}

/** @returns A column's verdict in words. */
export function sayVerdict(provider: Provider, locale: Locale): string {
  const {kind, count} = verdictOf(provider);
  return verdictWords[kind][locale].replace('{count}', String(count));
}

/** @returns The worksheet as rows of cells, the heads first. */
export function toTable(providers: readonly Provider[], locale: Locale): readonly (readonly string[])[] {
  const row = (what: string, where: string, cell: (provider: Provider, index: number) => string) => [
    what,
    where,
    ...providers.map(cell),
  ];
  const sayBank = ({bank}: Provider) => (bank === undefined ? '' : bank ? labels.yes[locale] : labels.no[locale]);
  const sayFlags = ({flags}: Provider) =>
    redFlags
      .filter(({id}) => flags.includes(id))
      .map(({label}) => label[locale])
      .join('; ');
  return [
    row(labels.what[locale], labels.where[locale], (provider, index) => nameOf(provider, index, locale)),
    row(labels.bank[locale], '', sayBank),
    ...criteria.map((criterion) =>
      row(criterion.what[locale], criterion.where[locale], (provider) => {
        const finding = provider.found[criterion.id];
        const parts = [finding && findingWords[finding][locale], provider.notes[criterion.id]];
        return applies(criterion, provider) ? parts.filter(Boolean).join(': ') : labels.notForBanks[locale];
      }),
    ),
    row(labels.flags[locale], '', sayFlags),
    row(labels.verdict[locale], '', (provider) => sayVerdict(provider, locale)),
  ];
}

/** @returns The table as text: each row with every provider's entry below it. */
export function toText(table: readonly (readonly string[])[]): string {
  const [, , ...names] = table[0] ?? [];
  const blocks = table.slice(1).map(([what, where, ...cells]) => {
    const head = where === '' ? (what ?? '') : `${what ?? ''} (${where ?? ''})`;
    return [head, ...cells.map((cell, index) => `  ${names[index] ?? ''}: ${cell === '' ? '—' : cell}`)].join('\n');
  });
  return blocks.join('\n');
}

/** What a spreadsheet takes for the beginning of a formula; full-width signs too, which Excel reads the same. */
const formula = /^[\s\u0000-\u001f]*[=+\-@＝＋－＠|%]/u;

/** @returns A cell for RFC 4180, with an apostrophe before anything that a spreadsheet would calculate. */
export function csvCell(text: string): string {
  const safe = formula.test(text) ? `'${text}` : text;
  return /[",;\r\n\t]|^\s|\s$/u.test(safe) ? `"${safe.replace(/"/gu, '""')}"` : safe;
}

/** @returns The table as CSV with CRLF line ends. */
export function toCsv(table: readonly (readonly string[])[]): string {
  return table.map((row) => row.map(csvCell).join(',')).join('\r\n');
}

/**
 * @param csv What `toCsv` returned.
 * @returns What a file of it holds: a byte order mark, without which Excel reads Chinese as another encoding, and a last line end.
 */
export function toCsvFile(csv: string): string {
  return `\uFEFF${csv}\r\n`;
}
