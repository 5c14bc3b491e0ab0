/**
 * Serves `build/` as a plain static host does: folders by their index page, a folder without its slash by a redirect, anything
 * else by 404.html, and everything with the headers that the build asks hosts to send, so that all tests run under its content
 * security policy. Unlike `docusaurus serve` it starts at once and packs nothing, which on one machine only costs time.
 */
import {createReadStream, readFileSync, statSync} from 'node:fs';
import {createServer, type ServerResponse} from 'node:http';
import path from 'node:path';

const root = path.resolve('build');
const port = Number(process.argv[2] ?? 3210);

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

/** What `_headers` says for every address (its first block; the others are about caching). */
const always: Readonly<Record<string, string>> = Object.fromEntries(
  (readFileSync(path.join(root, '_headers'), 'utf8').split('\n\n')[0] ?? '').split('\n').flatMap((line) => {
    const [, name = '', value = ''] = /^ {2}([\w-]+): (.+)$/u.exec(line) ?? [];
    return name === '' ? [] : [[name, value]];
  }),
);

function isFile(name: string): boolean {
  return statSync(name, {throwIfNoEntry: false})?.isFile() ?? false;
}

function send(answer: ServerResponse, status: number, file: string): void {
  answer.writeHead(status, {
    ...always,
    'content-type': types[path.extname(file)] ?? 'application/octet-stream',
    'content-length': statSync(file).size,
    // Names with a hash never change; everything else is asked for again, as after a deploy.
    'cache-control': file.includes(`${path.sep}assets${path.sep}`) ? 'max-age=31536000, immutable' : 'no-cache',
  });
  createReadStream(file).pipe(answer);
}

/** @returns The decoded path; undefined for one with a broken `%`. */
function decoded(pathname: string): string | undefined {
  try {
    return decodeURIComponent(pathname);
  } catch {
    return undefined;
  }
}

createServer((request, answer) => {
  const {pathname, search} = new URL(request.url ?? '/', 'http://localhost');
  const wanted = decoded(pathname);
  const file = path.join(root, wanted ?? '');
  if (wanted === undefined || wanted.includes('\0') || !file.startsWith(root)) {
    send(answer, 404, path.join(root, '404.html'));
  } else if (isFile(file)) {
    send(answer, 200, file);
  } else if (!isFile(path.join(file, 'index.html'))) {
    send(answer, 404, path.join(root, '404.html'));
  } else if (pathname.endsWith('/')) {
    send(answer, 200, path.join(file, 'index.html'));
  } else {
    answer.writeHead(301, {location: `${pathname}/${search}`}).end();
  }
}).listen(port, () => {
  console.log(`http://localhost:${String(port)}/`);
});
