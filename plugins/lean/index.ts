import {createRequire} from 'node:module';
import path from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';
import {asUtf8} from './asUtf8';
import type {BundlerConfig} from './bundlerConfig';
import {compileAhead} from './compileAhead';
import {nameShort} from './nameShort';
import {leanRegistry, pruneGenerated} from './pruneGenerated';
import {pure, standIns} from './standIns';

const {resolve} = createRequire(__filename);

/** Only the prefetching that `standIns` replaces asks for this table of all scripts, 2 KB of every page's first script. */
function dropChunkTable({plugins = []}: BundlerConfig): void {
  const at = plugins.findIndex((plugin) => plugin?.constructor.name === 'ChunkAssetPlugin');
  if (at < 0) {
    throw new Error('Docusaurus 的 ChunkAssetPlugin 不见了 / Docusaurus has no ChunkAssetPlugin any more');
  }
  plugins.splice(at, 1);
}

/** The bundle that draws the pages at build runs once and is thrown away: making it small costs more than it saves. */
const asItComes = {
  concatenateModules: false,
  innerGraph: false,
  mangleExports: false,
  realContentHash: false,
  sideEffects: false,
  usedExports: false,
};

/** Takes out of the browser's bundle what no page uses (decisions/061). */
export function leanPlugin(context: LoadContext): Plugin {
  const isBuild = process.env.NODE_ENV === 'production';
  return {
    name: 'lean',
    getClientModules: () => ['shell.ts', 'preloadOnFocus.ts'].map((name) => path.join(context.siteDir, 'src/client', name)),
    configureWebpack: (config, isServer, {currentBundler}) => {
      const {generatedFilesDir, siteDir} = context;
      // Resolving fails, and with it the build, when a new Docusaurus has moved a module.
      const aliases = standIns.map(({module, by}) => [resolve(module), path.join(siteDir, 'src/standIns', by)] as const);
      if (isBuild) {
        nameShort(config, siteDir, isServer);
      }
      if (isBuild && !isServer) {
        pruneGenerated(generatedFilesDir);
        dropChunkTable(config);
        asUtf8(config);
      }
      const {NormalModuleReplacementPlugin} = currentBundler.instance;
      const folders = pure.map((name) => `${path.sep}node_modules${path.sep}${name}${path.sep}`);
      return {
        plugins: isServer
          ? []
          : [
              // What only the built HTML shows (`src/components/BuiltPart`).
              new NormalModuleReplacementPlugin(/\.built$/u, path.join(siteDir, 'src/standIns/Nothing.tsx')),
              ...(isBuild
                ? [
                    new NormalModuleReplacementPlugin(/^@generated\/registry$/u, path.join(generatedFilesDir, leanRegistry)),
                    compileAhead(currentBundler),
                  ]
                : []),
            ],
        resolve: {alias: Object.fromEntries(aliases)},
        ...(isServer && {optimization: asItComes}),
        module: {rules: [{test: (file: string) => folders.some((folder) => file.includes(folder)), sideEffects: false}]},
      };
    },
  };
}
