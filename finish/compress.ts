/**
 * `npm run compress`: writes a `.br` and a `.gz` beside each built file that is worth it, for servers that send them as they are
 * (nginx, Caddy). Not part of the build: at the highest level it takes longer than the pages themselves, and hosts with a CDN
 * compress by themselves (decisions/078). With `--quick`, for tests, which ask whether the files are there and not how small.
 */
import {readdir, readFile, stat, writeFile} from 'node:fs/promises';
import {availableParallelism} from 'node:os';
import {join, resolve} from 'node:path';
import {parseArgs, promisify} from 'node:util';
import {brotliCompress, constants, gzip} from 'node:zlib';

const brotli = promisify(brotliCompress);
const deflate = promisify(gzip);

const compressible = /\.(?:html|js|css|json|svg|xml|atom|txt|md|csv|webmanifest)$/u;

const {values: options, positionals} = parseArgs({options: {quick: {type: 'boolean', default: false}}, allowPositionals: true});

const quality = options.quick ? {brotli: 4, gzip: 1} : {brotli: constants.BROTLI_MAX_QUALITY, gzip: constants.Z_BEST_COMPRESSION};

/** Bytes below which a file fits into one packet with its headers, packed or not. */
const threshold = 860;

type Sizes = {readonly files: number; readonly raw: number; readonly br: number; readonly gz: number};

const nothing: Sizes = {files: 0, raw: 0, br: 0, gz: 0};

const add = (a: Sizes, b: Sizes): Sizes => ({files: a.files + b.files, raw: a.raw + b.raw, br: a.br + b.br, gz: a.gz + b.gz});

/** @returns Sizes in bytes; nothing for a file that stays as it is. */
async function compressFile(path: string): Promise<Sizes> {
  const raw = await readFile(path);
  if (raw.length < threshold) {
    return nothing;
  }
  const [br, gz] = await Promise.all([
    brotli(raw, {params: {[constants.BROTLI_PARAM_QUALITY]: quality.brotli, [constants.BROTLI_PARAM_SIZE_HINT]: raw.length}}),
    deflate(raw, {level: quality.gzip}),
  ]);
  await Promise.all([writeFile(`${path}.br`, br), writeFile(`${path}.gz`, gz)]);
  return {files: 1, raw: raw.length, br: br.length, gz: gz.length};
}

/** Packs as many files at once as there are processors; a packed file newer than its original is left alone. */
async function compress(dir: string): Promise<Sizes> {
  const queue = (await readdir(dir, {recursive: true})).filter((path) => compressible.test(path)).map((path) => join(dir, path));
  const work = async (): Promise<Sizes> => {
    let done = nothing;
    for (let path = queue.pop(); path !== undefined; path = queue.pop()) {
      done = add(done, (await isPacked(path)) ? nothing : await compressFile(path));
    }
    return done;
  };
  const all = await Promise.all(Array.from({length: availableParallelism()}, work));
  return all.reduce(add, nothing);
}

async function isPacked(path: string): Promise<boolean> {
  const packed = await stat(`${path}.br`).catch(() => undefined);
  return packed !== undefined && packed.mtimeMs >= (await stat(path)).mtimeMs;
}

async function main(): Promise<void> {
  const start = performance.now();
  const {files, raw, br, gz} = await compress(resolve(positionals[0] ?? 'build'));
  const kib = (bytes: number) => `${(bytes / 1024).toFixed(0)} KiB`;
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`[compress] ${String(files)} files, ${kib(raw)}: brotli ${kib(br)}, gzip ${kib(gz)} (${seconds} s)`);
}

void main();
