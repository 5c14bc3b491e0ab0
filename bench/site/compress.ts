import {promisify} from 'node:util';
import {brotliCompress, constants} from 'node:zlib';

const brotli = promisify(brotliCompress);

/** @returns The bytes as a static host sends them: brotli of the highest quality. */
export function compress(raw: Buffer): Promise<Buffer> {
  return brotli(raw, {
    params: {[constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY, [constants.BROTLI_PARAM_SIZE_HINT]: raw.length},
  });
}
