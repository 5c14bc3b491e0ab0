import * as fs from 'node:fs/promises';
import {createServer, type Server} from 'node:http';
import type {AddressInfo} from 'node:net';
import path from 'node:path';
import {compress} from './compress';

/** A built site that answers on a port of this machine. */
export type ServedSite = {
  /** Scheme, host and port, without a slash at the end. */
  readonly origin: string;
  /** @returns Bytes of all bodies sent so far, workers' requests included, which a tab's own log leaves out. */
  readonly sent: () => number;
  readonly close: () => Promise<void>;
};

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.csv': 'text/csv; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.mjs': 'text/javascript',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml',
};

/** Already packed by their own format; brotli would gain nothing. */
const packed = new Set(['.png', '.ico', '.woff2', '.pagefind', '.pf_fragment', '.pf_index', '.pf_meta']);

async function isFile(file: string): Promise<boolean> {
  return (await fs.stat(file).catch(() => undefined))?.isFile() ?? false;
}

/** @returns The file that a static server sends for a path: itself, its folder's index, or the same name with `.html`. */
async function fileFor(dir: string, pathname: string): Promise<string | undefined> {
  const wanted = path.join(dir, path.normalize(decodeURIComponent(pathname)));
  for (const file of [wanted, path.join(wanted, 'index.html'), `${wanted}.html`]) {
    if (file.startsWith(dir) && (await isFile(file))) {
      return file;
    }
  }
  return undefined;
}

function originOf(server: Server): string {
  return `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
}

/**
 * Serves a built folder as a good static host does: brotli of the highest quality, an hour of cache, the site's own 404 page.
 * What a file weighs compressed is worked out once, at its first request: visit a page once before timing it.
 *
 * @param dir Folder of the built site.
 * @param baseUrl Path below which it is published, with slashes at both ends.
 */
export async function serveSite(dir: string, baseUrl = '/'): Promise<ServedSite> {
  const root = path.resolve(dir);
  let sent = 0;
  const bodies = new Map<string, Promise<Buffer>>();
  const bodyOf = (file: string): Promise<Buffer> => {
    const known = bodies.get(file) ?? fs.readFile(file).then((raw) => (packed.has(path.extname(file)) ? raw : compress(raw)));
    bodies.set(file, known);
    return known;
  };
  const server = createServer((request, response) => {
    void (async () => {
      const {pathname} = new URL(request.url ?? '/', 'http://localhost');
      const inside = pathname.startsWith(baseUrl) ? `/${pathname.slice(baseUrl.length)}` : undefined;
      const found = inside === undefined ? undefined : await fileFor(root, inside);
      const file = found ?? path.join(root, '404.html');
      if (!found && !(await isFile(file))) {
        response.writeHead(404).end();
        return;
      }
      const body = await bodyOf(file);
      const kind = path.extname(file);
      response.writeHead(found ? 200 : 404, {
        'content-type': types[kind] ?? 'application/octet-stream',
        'content-length': body.length,
        'cache-control': 'max-age=3600',
        ...(packed.has(kind) ? {} : {'content-encoding': 'br'}),
      });
      sent += request.method === 'HEAD' ? 0 : body.length;
      response.end(request.method === 'HEAD' ? undefined : body);
    })().catch((error: unknown) => {
      response.destroy(error as Error);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: originOf(server),
    sent: () => sent,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}
