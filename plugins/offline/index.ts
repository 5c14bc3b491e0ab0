import {readFile, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';
import {routeChunks, type ChunkNames} from './routeChunks';

/** Written into each language's folder, and taken away again by `finish/offline`. */
export const routeChunksFile = 'route-chunks.json';

/**
 * Hands on which scripts each page loads by itself: the HTML names only those that all pages share, and what Docusaurus knows of
 * the rest is gone once it builds the next language.
 */
export function offlinePlugin(context: LoadContext): Plugin {
  return {
    name: 'offline',
    async postBuild({outDir}) {
      const names = JSON.parse(await readFile(join(context.generatedFilesDir, 'routesChunkNames.json'), 'utf8')) as ChunkNames;
      await writeFile(join(outDir, routeChunksFile), JSON.stringify(routeChunks(names)));
    },
  };
}
