import {existsSync, readFileSync, statSync} from 'node:fs';
import {createServer, type ServerResponse} from 'node:http';
import type {AddressInfo} from 'node:net';
import path from 'node:path';

const types: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  json: 'application/json',
  svg: 'image/svg+xml',
  webmanifest: 'application/manifest+json',
};

/** A server of one test, which can do what `docusaurus serve` cannot: go away, come back, and publish another build. */
export type SiteServer = {
  readonly url: string;
  /** Stops answering: connections are refused, as with the cable pulled. */
  readonly stop: () => Promise<void>;
  readonly start: () => Promise<void>;
  /** Serves another folder from now on. */
  readonly publish: (dir: string) => void;
  /** Serves this text in place of a file; undefined for the file. */
  readonly replace: (file: string, text: string | undefined) => void;
  /** Paths asked for so far. */
  readonly asked: ReadonlySet<string>;
};

function send(response: ServerResponse, file: string, status: number, text?: string): void {
  const type = types[path.extname(file).slice(1)] ?? 'application/octet-stream';
  response.writeHead(status, {'content-type': type, 'cache-control': 'no-cache'});
  response.end(text ?? readFileSync(file));
}

/** @param dir The built site, served at the root of a port of its own. */
export async function serve(dir: string): Promise<SiteServer> {
  let folder = dir;
  const replaced = new Map<string, string>();
  const asked = new Set<string>();
  const server = createServer(({url = '/'}, response) => {
    const {pathname} = new URL(url, 'http://localhost');
    asked.add(pathname);
    const file = path.join(folder, pathname, pathname.endsWith('/') ? 'index.html' : '');
    const instead = replaced.get(pathname.slice(1));
    if (instead !== undefined) {
      send(response, file, 200, instead);
    } else if (!existsSync(file)) {
      send(response, path.join(folder, '404.html'), 404);
    } else if (statSync(file).isDirectory()) {
      response.writeHead(301, {location: `${pathname}/`}).end();
    } else {
      send(response, file, 200);
    }
  });
  const listen = (port: number) =>
    new Promise<void>((resolve) => {
      server.listen(port, '127.0.0.1', resolve);
    });
  await listen(0);
  const {port} = server.address() as AddressInfo;
  return {
    url: `http://localhost:${String(port)}`,
    asked,
    start: () => listen(port),
    stop: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
    publish: (other) => {
      folder = other;
    },
    replace: (file, text) => {
      if (text === undefined) {
        replaced.delete(file);
      } else {
        replaced.set(file, text);
      }
    },
  };
}
