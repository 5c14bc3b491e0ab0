import {createHash} from 'node:crypto';
import {promisify} from 'node:util';
import {brotliCompress, constants, gzip} from 'node:zlib';
import {notKeptPage, type KeptFile, type KeptList, type KeptSizes} from '../../src/offline/list';
import {inEachLocale, locales, type Locale, type Localized} from '../../src/locales';
import type {KeptPaths} from './keptPaths';
import type {BuiltLanguage} from './readBuilt';

/** The list for the worker, and what it weighs. */
export type Measured = {readonly list: KeptList; readonly sizes: Localized<KeptSizes>};

/** Most that one language may take on a device, in bytes (issue 7). */
export const budget = 2_500_000;

const sha256 = (content: Buffer | string): string => createHash('sha256').update(content).digest('hex');

/** As `digestOf` in `src/offline/worker/packing.ts` reads it. */
const digestOf = (content: Buffer): string => sha256(content).slice(0, 10);

const total = (sizes: readonly number[]): number => sizes.reduce((sum, size) => sum + size, 0);

/** The best quality takes a hundred times as long and saves some percent: the figure is rather too high. */
const quality = {params: {[constants.BROTLI_PARAM_QUALITY]: 6}};

const brotli = promisify(brotliCompress);
const asGzip = promisify(gzip);

/** @returns Bytes of the files as sent with brotli, and as a browser's gzip keeps them. */
async function bytesOf(files: readonly KeptFile[], read: BuiltLanguage['read']): Promise<Pick<KeptSizes, 'sent' | 'kept'>> {
  const contents = files.map(([path]) => read(path));
  const [sent, kept] = await Promise.all([
    Promise.all(contents.map(async (content) => (await brotli(content, quality)).length)),
    Promise.all(contents.map(async (content) => (await asGzip(content)).length)),
  ]);
  return {sent: total(sent), kept: total(kept)};
}

/** @throws Error naming the language that takes more than the budget. */
export function assertBudget(sizes: Localized<Pick<KeptSizes, 'kept'>>): void {
  for (const locale of locales) {
    const {
      [locale]: {kept},
    } = sizes;
    if (kept > budget) {
      throw new Error(`${locale}：离线保存 ${String(kept)} 字节，超过 ${String(budget)} / keeps more offline than allowed`);
    }
  }
}

/**
 * @param date Day of the build, YYYY-MM-DD.
 * @throws Error where a language takes more than the budget.
 */
export async function makeList(built: Localized<BuiltLanguage>, paths: Localized<KeptPaths>, date: string): Promise<Measured> {
  const {read} = built['zh-Hans'];
  const file = (path: string): KeptFile => [path, digestOf(read(path))];
  const always = locales.map((locale) => file(`${built[locale].root}${notKeptPage}`));
  const languages = inEachLocale((locale) => ({
    root: built[locale].root,
    files: [
      ...paths[locale].pages.map(({path, id}): KeptFile => [path, digestOf(read(path)), id.toLowerCase()]),
      ...paths[locale].files.map(file),
    ],
  }));
  const weigh = async (locale: Locale): Promise<KeptSizes> => ({
    pages: paths[locale].pages.length,
    ...(await bytesOf([...always, ...languages[locale].files], read)),
  });
  const [zh, en] = await Promise.all([weigh('zh-Hans'), weigh('en')]);
  const sizes = {'zh-Hans': zh, en};
  assertBudget(sizes);
  const version = sha256(JSON.stringify([always, languages])).slice(0, 7);
  return {list: {date, version, always, in: languages}, sizes};
}
