import type {Locale} from '../../src/locales';

/** One thing that can be mended without thinking: what it looks for, and what stands there afterwards. */
type Mend = {readonly locale?: Locale; readonly find: RegExp; readonly put: string};

const mends: readonly Mend[] = [
  // `## Title {#id}` is an error in MDX.
  {find: /^(#{2,6} .*?)\s*\{#([a-z0-9-]+)\}[ \t]*$/gmu, put: '$1 {/* #$2 */}'},
  // An admonition’s title without brackets is printed as plain text.
  {find: /^(\s*:{3,}(?:note|tip|info|warning|danger))[ \t]+([^[{\s][^\n]*)$/gmu, put: '$1[$2]'},
  // An HTML comment is an error in MDX.
  {find: /<!--\s*([^]*?)\s*-->/gu, put: '{/* $1 */}'},
  {find: /[ \t]+$/gmu, put: ''},
  // Full-width punctuation in English.
  {locale: 'en', find: /\s*，\s*/gu, put: ', '},
  {locale: 'en', find: /\s*。(?=[\p{L}\p{N}])/gu, put: '. '},
  {locale: 'en', find: /\s*。/gu, put: '.'},
  {locale: 'en', find: /\s*：\s*/gu, put: ': '},
  {locale: 'en', find: /\s*；\s*/gu, put: '; '},
  {locale: 'en', find: /\s*（/gu, put: ' ('},
  {locale: 'en', find: /）(?=[\p{L}\p{N}])/gu, put: ') '},
  {locale: 'en', find: /）/gu, put: ')'},
];

/** Chinese wording from a screen keeps its punctuation, and code is left as it is. */
const kept = /<Zh>[^]*?<\/Zh>|```[^]*?```|`[^`\n]*`/gu;

/** @returns The article as far as it can be mended mechanically; nothing that changes its meaning. */
export function mend(text: string, locale: Locale): string {
  const held: string[] = [];
  // U+E000 is for private use: no article has it.
  const open = text.replace(kept, (part) => {
    held.push(part);
    return `\uE000${String(held.length - 1)}\uE000`;
  });
  const mended = mends
    .filter((one) => one.locale === undefined || one.locale === locale)
    .reduce((result, {find, put}) => result.replace(find, put), open);
  return mended.replace(/\uE000(\d+)\uE000/gu, (_, index: string) => held[Number(index)] ?? '');
}
