import {build} from 'esbuild';

/** Files that a language is built with, from the project's root. */
export type Bundles = {
  /** `docusaurus.config.ts` with all plugins. */
  readonly settings: string;
  /** `finish/language.ts`. */
  readonly language: string;
  /** `finish/contentState.ts`. */
  readonly contentState: string;
};

/**
 * Makes one file of our settings and plugins, and one of each step that runs beside the builds, with the packages that they use.
 * Docusaurus would have jiti compile them file by file in each process, which takes 10 s on a machine that has not done so before; and
 * functions that stand in one file call each other directly, which a parser does a million times.
 *
 * @param folder Where the site goes; builds into several folders do not share these files.
 */
export async function bundleOwn(folder: string): Promise<Bundles> {
  const bundles = {
    settings: `.docusaurus/${folder}-settings.cjs`,
    language: `.docusaurus/${folder}-language.cjs`,
    contentState: `.docusaurus/${folder}-content-state.cjs`,
  };
  const make = (entry: string, outfile: string) =>
    build({
      entryPoints: [entry],
      outfile,
      bundle: true,
      platform: 'node',
      target: 'node20',
      // They hold state, or read files beside themselves.
      external: ['@docusaurus/*', '@easyops-cn/*'],
      logLevel: 'warning',
    });
  await Promise.all([
    make('docusaurus.config.ts', bundles.settings),
    make('finish/language.ts', bundles.language),
    make('finish/contentState.ts', bundles.contentState),
  ]);
  return bundles;
}
