/**
 * `npm run build -- [folder]`: both languages, then what is done once both are there. Docusaurus runs the `postBuild` of all plugins
 * at once; what depends on the result of another step stands in lists of steps, in order (decisions/060). The script makes one file of
 * this first: a loader of TypeScript takes a second.
 */
import path from 'node:path';
import {buildLanguages} from './buildLanguages';
import {runSteps} from './step';

async function main(folder: string): Promise<void> {
  // What comes afterwards is loaded while the languages are built.
  const [, {site}, {writeFound}, {keepOffline}, {writeHeaders}] = await Promise.all([
    buildLanguages(folder),
    import('../site.config'),
    import('./found'),
    import('./offline'),
    import('./headers'),
  ]);
  await runSteps({dir: path.resolve(folder), baseUrl: site.baseUrl}, [writeFound, keepOffline, writeHeaders], 'finish');
}

void main(process.argv[2] ?? 'build');
