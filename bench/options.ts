import {existsSync} from 'node:fs';
import {parseArgs} from 'node:util';
import {locales, type Locale} from '../src/locales';

/** What the command line asks for. */
export type Options = {
  /** Folder of the peers' built sites. */
  readonly peers?: string;
  /** Builds our articles with Docusaurus as it comes, and ours, by turns. */
  readonly stock: boolean;
  /** Visits of the compared page and its peers, and builds; other pages are visited three times at most. */
  readonly runs: number;
  /** Builds from nothing even if the built site is fresh. */
  readonly build: boolean;
  /** Numbers of generated articles: measures growth instead, beside Pagefind. */
  readonly grow?: readonly number[];
  /** Languages of the growth run. */
  readonly locales: readonly Locale[];
  /** Where the figures go. */
  readonly json: string;
  /** A Markdown file to write the tables to as well. */
  readonly markdown?: string;
};

export const usage = `用法 / usage: npm run bench -- [选项 / options]
  --peers DIR          其他工具建好的站点 / the built sites of other makers
  --stock              同时比较构建时间，要有 --peers / compares build times too, with --peers
  --runs N             每页访问、每站构建 N 次，取中间值 / visits and builds N times, counts the middle one
  --build              重新构建 / builds from nothing
  --grow 100,500,2000  改测增长：文章的篇数 / measures growth instead: numbers of articles
  --locales ${locales.join(',')}   增长用的语言 / languages of the growth run
  --json F, --markdown F  结果写到哪里 / where the figures go`;

const isLocale = (value: string): value is Locale => locales.some((locale) => locale === value);

const isCount = (value: number): boolean => Number.isSafeInteger(value) && value > 0;

/**
 * @param args What stands behind `npm run bench --`.
 * @returns The options; undefined for a command line that makes no sense.
 */
export function readOptions(args: readonly string[]): Options | undefined {
  try {
    const {values} = parseArgs({
      args: [...args],
      options: {
        peers: {type: 'string'},
        stock: {type: 'boolean', default: false},
        runs: {type: 'string', default: '1'},
        build: {type: 'boolean', default: false},
        grow: {type: 'string'},
        locales: {type: 'string', default: locales.join(',')},
        json: {type: 'string', default: 'bench-results.json'},
        markdown: {type: 'string'},
      },
    });
    const {peers, stock, build, json, markdown} = values;
    const runs = Number(values.runs);
    const grow = values.grow?.split(',').map(Number);
    const asked = values.locales.split(',');
    const makesSense =
      isCount(runs) &&
      (grow?.every(isCount) ?? true) &&
      asked.every(isLocale) &&
      (peers === undefined ? !stock : existsSync(peers));
    if (!makesSense) {
      return undefined;
    }
    return {
      stock,
      runs,
      build,
      json,
      locales: asked.filter(isLocale),
      ...(peers === undefined ? {} : {peers}),
      ...(grow === undefined ? {} : {grow}),
      ...(markdown === undefined ? {} : {markdown}),
    };
  } catch {
    return undefined;
  }
}
