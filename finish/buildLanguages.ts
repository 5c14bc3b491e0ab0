import {spawn, type ChildProcess, type Serializable} from 'node:child_process';
import {once} from 'node:events';
import {mkdirSync, renameSync, rmSync} from 'node:fs';
import {availableParallelism, constants, setPriority} from 'node:os';
import {join} from 'node:path';
import {bundleOwn, type Bundles} from './bundleOwn';
import {folderOf, locales, sourceLocale, type Locale} from '../src/locales';

/** What Docusaurus generates on the way, and the languages that are not at the root: a build empties the folder it writes to. */
const besides = (folder: string, locale: Locale) => (locale === sourceLocale ? folder : `.docusaurus/${folder}-${locale}`);
const generated = (folder: string, locale: Locale) => `.docusaurus/${folder}-${locale}-generated`;

/** As many threads as each language has processors to itself; each thread loads Docusaurus and the whole site again. */
const threads = Math.max(1, Math.floor(availableParallelism() / locales.length));

/**
 * A build is short: much of what V8 compiles for speed never pays (8 of 38 s of processor time), and Docusaurus' young objects
 * outlive the 16 MB that Node gives them. With processors to spare, threads beside the build do both and cost no time.
 */
const shortLived = ['--max-semi-space-size=64', ...(threads === 1 ? ['--interrupt-budget=250000', '--single-threaded-gc'] : [])];

function run(args: readonly string[], env: NodeJS.ProcessEnv = process.env): ChildProcess {
  return spawn(process.execPath, [...shortLived, ...args], {env, stdio: ['ignore', 'inherit', 'inherit', 'ipc']});
}

/** Both languages come to wait for the articles, which are read sooner where two processors are not shared by three. */
function behind({pid}: ChildProcess): void {
  if (pid !== undefined) {
    setPriority(pid, constants.priority.PRIORITY_BELOW_NORMAL);
  }
}

/** @returns Whether it ended well; if not, what it printed says why. */
async function ended(child: ChildProcess): Promise<boolean> {
  const [code] = (await once(child, 'exit')) as [number | null];
  return code === 0;
}

/**
 * Builds one language and does what needs nothing of the other.
 *
 * @param articles Resolves to the file with what was read of all articles; undefined if that failed.
 */
async function build(
  folder: string,
  locale: Locale,
  bundles: Promise<Bundles>,
  articles: Promise<string | undefined>,
): Promise<boolean> {
  const env = {
    ...process.env,
    NODE_ENV: 'production',
    BABEL_ENV: 'production',
    DOCUSAURUS_GENERATED_FILES_DIR_NAME: generated(folder, locale),
    DOCUSAURUS_SSG_WORKER_THREAD_COUNT: String(threads),
  };
  const to = besides(folder, locale);
  const child = run(['finish/docusaurus.mjs', locale, to], env);
  behind(child);
  const tell = (message: Serializable | undefined) => {
    if (message === undefined) {
      child.disconnect();
    } else if (child.connected) {
      child.send(message);
    }
  };
  const well = ended(child);
  tell(await bundles);
  void articles.then(tell);
  return well;
}

/**
 * Docusaurus builds one language after another on one core; here each gets a process of its own, at the same time (decisions/065).
 *
 * @param folder Where the site goes, from the project's root.
 * @throws Naming the languages that failed; what they printed says why.
 */
export async function buildLanguages(folder: string): Promise<void> {
  const start = performance.now();
  mkdirSync('.docusaurus', {recursive: true});
  const bundles = bundleOwn(folder);
  const articlesFile = `.docusaurus/${folder}-articles.json`;
  const read = bundles
    .then(({articles}) => ended(run([articles, articlesFile])))
    .then((well) => (well ? articlesFile : undefined));
  // Both are waited for, so that a failure leaves no process behind and both say what is wrong.
  const built = await Promise.all(locales.map((locale) => build(folder, locale, bundles, read)));
  const failed = locales.filter((_, at) => built[at] !== true);
  if (failed.length > 0) {
    throw new Error(`${failed.join(', ')}：构建失败 / the build failed`);
  }
  for (const locale of locales.filter((other) => other !== sourceLocale)) {
    const name = folderOf(locale);
    rmSync(join(folder, name), {recursive: true, force: true});
    renameSync(join(besides(folder, locale), name), join(folder, name));
  }
  console.log(`[build] ${locales.join(', ')} (${((performance.now() - start) / 1000).toFixed(1)} s)`);
}
