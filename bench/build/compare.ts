import {medians} from '../medians';
import {seconds} from '../report/visits';
import {cleanBuild} from './ownBuild';
import {layOutStock} from './stock';
import type {Cost} from './timedRun';

/**
 * Builds our articles with Docusaurus as it comes, and ours, by turns, so that the machine's drift hits both alike.
 *
 * @param peers Folder of the peers.
 * @param runs How often each is built; what counts is the medians.
 */
export async function compareBuilds(peers: string, runs: number): Promise<{readonly build: Cost; readonly stock: Cost}> {
  const buildStock = layOutStock(peers);
  const all: {readonly build: Cost; readonly stock: Cost}[] = [];
  for (let round = 0; round < runs; round += 1) {
    const stock = await buildStock();
    const build = await cleanBuild();
    console.log(`[bench] Docusaurus ${seconds(stock.time)} s, handbook ${seconds(build.time)} s`);
    all.push({stock, build});
  }
  return {build: medians(all.map(({build}) => build)), stock: medians(all.map(({stock}) => stock))};
}
