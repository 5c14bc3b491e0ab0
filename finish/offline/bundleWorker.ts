import {build} from 'esbuild';
import type {KeptList} from '../../src/offline/list';

/** The oldest browsers that the site supports (`browserslist`). */
const target = ['chrome80', 'firefox78', 'safari14'];

/**
 * @param entry File of `src/offline/worker`.
 * @param list What the worker keeps; nothing for the kill switch.
 * @param outfile Where the script goes.
 */
export async function bundleWorker(entry: 'index.ts' | 'killSwitch.ts', outfile: string, list?: KeptList): Promise<void> {
  await build({
    entryPoints: [`src/offline/worker/${entry}`],
    outfile,
    bundle: true,
    minify: true,
    format: 'iife',
    target,
    // Safari 14.0 gets a rare form of it wrong, which neither Workbox nor we write.
    supported: {destructuring: true},
    legalComments: 'none',
    define: {'process.env.NODE_ENV': '"production"', keptList: JSON.stringify(list ?? null)},
  });
}
