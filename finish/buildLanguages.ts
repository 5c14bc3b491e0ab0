/**
 * The first half of `npm run build`: Docusaurus builds one language after another on one core; here each gets a process of its own,
 * at the same time (decisions/065). `tsx finish/buildLanguages.ts [folder]`
 */
import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {mkdirSync, renameSync, rmSync} from 'node:fs';
import {availableParallelism} from 'node:os';
import {join} from 'node:path';
import {folderOf, locales, sourceLocale, type Locale} from '../src/locales';

const folder = process.argv[2] ?? 'build';

/** What Docusaurus generates on the way, and the languages that are not at the root: a build empties the folder it writes to. */
const besides = (locale: Locale) => (locale === sourceLocale ? folder : `.docusaurus/${folder}-${locale}`);
const generated = (locale: Locale) => `.docusaurus/${folder}-${locale}-generated`;

/** @returns Whether it ended well; if not, what it printed says why. */
async function node(args: readonly string[], env = process.env): Promise<boolean> {
  const child = spawn(process.execPath, args, {stdio: 'inherit', env});
  const [code] = (await once(child, 'exit')) as [number | null];
  return code === 0;
}

/** As many threads as each language has processors to itself; each thread loads Docusaurus and the whole site again. */
const threads = Math.max(1, Math.floor(availableParallelism() / locales.length));

/** Docusaurus' young objects outlive the 16 MB that Node gives them, and are copied about; for a second of each build. */
const roomForYoung = '--max-semi-space-size=64';

/** Builds a language and does what needs nothing of the other. */
async function build(locale: Locale): Promise<boolean> {
  const env = {
    ...process.env,
    DOCUSAURUS_GENERATED_FILES_DIR_NAME: generated(locale),
    DOCUSAURUS_SSG_WORKER_THREAD_COUNT: String(threads),
  };
  const args = ['build', '--locale', locale, '--out-dir', besides(locale)];
  return (
    (await node([roomForYoung, 'node_modules/@docusaurus/core/bin/docusaurus.mjs', ...args], env)) &&
    (await node(['--import', 'tsx', 'finish/language.ts', besides(locale), locale]))
  );
}

async function buildAll(): Promise<void> {
  const start = performance.now();
  mkdirSync('.docusaurus', {recursive: true});
  // Both are waited for, so that a failure leaves no process behind and both say what is wrong.
  const built = await Promise.all(locales.map(build));
  const failed = locales.filter((_, at) => built[at] !== true);
  if (failed.length > 0) {
    throw new Error(`${failed.join(', ')}：构建失败 / the build failed`);
  }
  for (const locale of locales.filter((other) => other !== sourceLocale)) {
    const name = folderOf(locale);
    rmSync(join(folder, name), {recursive: true, force: true});
    renameSync(join(besides(locale), name), join(folder, name));
  }
  console.log(`[build] ${locales.join(', ')} (${((performance.now() - start) / 1000).toFixed(1)} s)`);
}

void buildAll();
