import {createRequire} from 'node:module';
import path from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';
import {pruneGenerated} from './pruneGenerated';
import {standIns} from './standIns';

const {resolve} = createRequire(__filename);

/** Takes out of the browser's bundle what no page uses (decisions/061). */
export function leanPlugin({generatedFilesDir, siteDir}: LoadContext): Plugin {
  const isBuild = process.env.NODE_ENV === 'production';
  // Resolving fails, and with it the build, when a new Docusaurus has moved a module.
  const aliases = new Map(standIns.map(({module, by}) => [resolve(module), path.join(siteDir, 'src/standIns', by)] as const));
  return {
    name: 'lean',
    getClientModules: () => [path.join(siteDir, 'src/client/shell.ts'), path.join(siteDir, 'src/client/preloadOnFocus.ts')],
    configureWebpack: (_config, isServer) => {
      if (isBuild && !isServer) {
        pruneGenerated(generatedFilesDir);
      }
      return {resolve: {alias: Object.fromEntries(aliases)}};
    },
  };
}
