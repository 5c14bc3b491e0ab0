import {readFileSync, statSync} from 'node:fs';
import {createServer, type ServerResponse} from 'node:http';
import type {AddressInfo} from 'node:net';
import path from 'node:path';

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.xml': 'application/xml',
};

/** A plain static host of a test, which can also go away, come back, and publish another build. */
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

type Headers = Readonly<Record<string, string>>;

/** @returns What a build's `_headers` says for every address (its first block; the others are about caching). */
function headersOf(dir: string): Headers {
  const [block = ''] = readFileSync(path.join(dir, '_headers'), 'utf8').split('\n\n');
  return Object.fromEntries(
    block.split('\n').flatMap((line) => {
      const [, name = '', value = ''] = /^ {2}([\w-]+): (.+)$/u.exec(line) ?? [];
      return name === '' ? [] : [[name, value]];
    }),
  );
}

const isFile = (name: string): boolean => statSync(name, {throwIfNoEntry: false})?.isFile() ?? false;

/** @returns The decoded path; undefined for one with a broken `%`. */
function decoded(pathname: string): string | undefined {
  try {
    return decodeURIComponent(pathname);
  } catch {
    return undefined;
  }
}

/** @returns The file for a path: itself, a folder's index page, or none. */
function fileFor(root: string, wanted: string | undefined): string | undefined {
  const file = path.join(root, wanted ?? '');
  if (wanted === undefined || wanted.includes('\0') || !file.startsWith(root)) {
    return undefined;
  }
  return [file, path.join(file, 'index.html')].find(isFile);
}

function send(answer: ServerResponse, status: number, file: string, headers: Headers, text?: string): void {
  const body = text ?? readFileSync(file);
  answer.writeHead(status, {
    ...headers,
    'content-type': types[path.extname(file)] ?? 'application/octet-stream',
    'content-length': Buffer.byteLength(body),
    // Names with a hash never change; everything else is asked for again, as after a deploy.
    'cache-control': file.includes(`${path.sep}assets${path.sep}`) ? 'max-age=31536000, immutable' : 'no-cache',
  });
  answer.end(body);
}

/**
 * Serves a built site as a plain static host does: folders by their index page, a folder without its slash by a redirect, anything
 * else by 404.html, and everything with the headers that the build asks hosts to send, so that all tests run under its content
 * security policy. Unlike `docusaurus serve` it starts at once and packs nothing, which on one machine only costs time.
 *
 * @param dir The built site, served at the root.
 * @param port Any free one where it is not named.
 */
export async function serve(dir: string, port = 0): Promise<SiteServer> {
  let root = path.resolve(dir);
  let headers = headersOf(root);
  const replaced = new Map<string, string>();
  const asked = new Set<string>();
  const server = createServer((request, answer) => {
    const {pathname, search} = new URL(request.url ?? '/', 'http://localhost');
    asked.add(pathname);
    const file = fileFor(root, decoded(pathname));
    if (file === undefined) {
      send(answer, 404, path.join(root, '404.html'), headers);
    } else if (file.endsWith(`${path.sep}index.html`) && !/(?:\/|\.html)$/u.test(pathname)) {
      answer.writeHead(301, {location: `${pathname}/${search}`}).end();
    } else {
      send(answer, 200, file, headers, replaced.get(pathname.slice(1)));
    }
  });
  const listen = (at: number) =>
    new Promise<void>((resolve) => {
      server.listen(at, resolve);
    });
  await listen(port);
  const {port: taken} = server.address() as AddressInfo;
  return {
    url: `http://localhost:${String(taken)}`,
    asked,
    start: () => listen(taken),
    stop: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
    publish: (other) => {
      root = path.resolve(other);
      headers = headersOf(root);
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
