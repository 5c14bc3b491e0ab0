import {writeFile} from 'node:fs/promises';
import path from 'node:path';
import type {Compiler, Module} from '@rspack/core';
import type {Plugin} from '@docusaurus/types';
import {sourceLocale} from '../../src/locales';
import {licenceList} from './licenceList';
import {packageFolder, readPackage} from './packageOf';

/** Modules that the bundler joined into one are listed inside it. */
function flat(module: Module): Module[] {
  const joined = (module as {modules?: readonly Module[]}).modules ?? [];
  return [module, ...joined.flatMap(flat)];
}

/** Collects the folders of the packages that end up in a file; what the bundler read and dropped does not count. */
function collect(compiler: Compiler, folders: Set<string>): void {
  compiler.hooks.thisCompilation.tap('licences', (compilation) => {
    compilation.hooks.afterSeal.tap('licences', () => {
      for (const chunk of compilation.chunks) {
        for (const module of compilation.chunkGraph.getChunkModules(chunk).flatMap(flat)) {
          const folder = packageFolder(module.nameForCondition() ?? '');
          if (folder !== undefined) {
            folders.add(folder);
          }
        }
      }
    });
  });
}

/**
 * Writes `licences.txt`: every package of which something ships to readers, with its licence and the text that the licence asks
 * to be passed on. A licence that is not allowed fails the build.
 */
export function licencesPlugin(): Plugin {
  const folders = new Set<string>();
  return {
    name: 'licences',
    configureWebpack: (_config, isServer) =>
      isServer
        ? {}
        : {
            plugins: [
              {
                apply: (compiler: unknown) => {
                  collect(compiler as Compiler, folders);
                },
              },
            ],
          },
    async postBuild({outDir, i18n}) {
      if (i18n.currentLocale === sourceLocale) {
        const packages = [...folders].map(readPackage).filter((shipped) => shipped !== undefined);
        await writeFile(path.join(outDir, 'licences.txt'), licenceList(packages));
      }
    },
  };
}
