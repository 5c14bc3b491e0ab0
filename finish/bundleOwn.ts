import {join} from 'node:path';
import {build} from 'esbuild';

/** What a language is built with, from the project's root. */
const entries = {
  /** With all plugins. */
  settings: 'docusaurus.config.ts',
  language: 'finish/language.ts',
  articles: 'finish/articles.ts',
} as const;

/** The files that are made of them. */
export type Bundles = Readonly<Record<keyof typeof entries, string>>;

/**
 * Makes one file of our settings and plugins, and one of each step that runs beside the builds, with the packages that they use.
 * Docusaurus would have jiti compile them file by file in each process, which takes 10 s on a machine that has not done so before; and
 * functions that stand in one file call each other directly, which a parser does a million times.
 *
 * @param folder Where the site goes; builds into several folders do not share these files.
 */
export async function bundleOwn(folder: string): Promise<Bundles> {
  const outdir = `.docusaurus/${folder}-own`;
  await build({
    entryPoints: {...entries},
    outdir,
    outExtension: {'.js': '.cjs'},
    bundle: true,
    platform: 'node',
    target: 'node20',
    // They hold state, or read files beside themselves.
    external: ['@docusaurus/*', '@easyops-cn/*'],
    logLevel: 'warning',
  });
  const made = (name: keyof typeof entries) => join(outdir, `${name}.cjs`);
  return {settings: made('settings'), language: made('language'), articles: made('articles')};
}
