import type {WorkboxPlugin} from 'workbox-core/types';

/** Header of a kept response that is compressed. */
const packedBy = 'x-kept-as';
const format = 'gzip';

/** As many hexadecimal digits of SHA-256 as the list holds. */
const digits = 10;

/** @returns The beginning of the content's SHA-256, as `finish/offline` writes it. */
export async function digestOf(content: ArrayBuffer): Promise<string> {
  const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', content));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0'))
    .join('')
    .slice(0, digits);
}

const through = (content: ArrayBuffer, stream: CompressionStream) =>
  new Response(new Blob([content]).stream().pipeThrough(stream)).arrayBuffer();

/** @returns A response to keep: gzipped where the browser can, with its length on the device as `content-length`. */
async function pack(response: Response, content: ArrayBuffer): Promise<Response> {
  const headers = new Headers(response.headers);
  headers.delete('content-encoding');
  const canPack = 'CompressionStream' in globalThis && 'DecompressionStream' in globalThis;
  const kept = canPack ? await through(content, new CompressionStream(format)) : content;
  if (canPack) {
    headers.set(packedBy, format);
  }
  headers.set('content-length', String(kept.byteLength));
  return new Response(kept, {status: response.status, statusText: response.statusText, headers});
}

/** @returns The response as it was sent. */
export function unpack(kept: Response): Response {
  if (kept.headers.get(packedBy) !== format || !kept.body) {
    return kept;
  }
  const headers = new Headers(kept.headers);
  headers.delete(packedBy);
  headers.delete('content-length');
  return new Response(kept.body.pipeThrough(new DecompressionStream(format)), {status: kept.status, headers});
}

/**
 * Keeps responses compressed, and only those that are what the build wrote: during a deploy a server may send old and new
 * files, and a proxy may change them. A refused file makes the whole installation fail, and the browser tries again later.
 *
 * @param digests Digest of each file, by its address.
 */
export function packing(digests: ReadonlyMap<string, string>): WorkboxPlugin {
  return {
    cacheWillUpdate: async ({request, response}) => {
      if (!response.ok) {
        return null;
      }
      const content = await response.arrayBuffer();
      return (await digestOf(content)) === digests.get(request.url) ? pack(response, content) : null;
    },
    cachedResponseWillBeUsed: ({cachedResponse}) => Promise.resolve(cachedResponse && unpack(cachedResponse)),
  };
}
