import * as fs from 'node:fs/promises';
import path from 'node:path';
import {compress} from '../site/compress';

/** Bytes of the parts that grow, brotli. */
export type Weight = {
  /** An article of the real handbook. */
  readonly page: number;
  /** The script that every page loads. */
  readonly main: number;
  /** The index's first file. */
  readonly first: number;
  /** Its other files, all of them. */
  readonly later: number;
};

const weigh = async (file: string): Promise<number> => (await compress(await fs.readFile(file))).length;

/** @param dir Built folder of one language. */
export async function weighSite(dir: string): Promise<Weight> {
  const scripts = await fs.readdir(path.join(dir, 'assets/js'));
  const main = scripts.find((name) => /^main\..*\.js$/u.test(name));
  if (main === undefined) {
    throw new Error(`${dir}：没有 main / has no main`);
  }
  const folder = path.join(dir, 'search-index');
  const later = await Promise.all((await fs.readdir(folder)).map((name) => weigh(path.join(folder, name))));
  return {
    page: await weigh(path.join(dir, 'verdicts/timed-out-debited/index.html')),
    main: await weigh(path.join(dir, 'assets/js', main)),
    first: await weigh(path.join(dir, 'search-index.json')),
    later: later.reduce((sum, size) => sum + size, 0),
  };
}
