import {readdirSync, statSync} from 'node:fs';
import {brotliDecompressSync, gunzipSync} from 'node:zlib';
import {expect, test} from '@playwright/test';
import {ask} from './ask';
import {port} from './ports';

/** A script or style sheet of the site in a language. */
const asset = (kind: 'js' | 'css', folder = '') => {
  const name = readdirSync(`build/${folder}assets/${kind}`).find((file) => file.endsWith(`.${kind}`)) ?? '';
  return `/${folder}assets/${kind}/${name}`;
};
const shard = () => `/search-index/${readdirSync('build/search-index').find((name) => name.endsWith('.json')) ?? ''}`;

const page = '/merchant/reprint/';
const fresh = 'public, max-age=0, must-revalidate';
const forGood = 'public, max-age=31536000, immutable';

/** What every answer carries, whatever it holds. */
const security = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'same-origin',
  'x-frame-options': 'DENY',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
};

test('sends the policy with everything, without unsafe-inline for scripts', async () => {
  for (const path of [
    '/',
    '/en/',
    page,
    '/404-there-is-none/',
    '/v07/',
    asset('js'),
    asset('css'),
    '/img/logo.svg',
    '/replies.json',
  ]) {
    const {headers} = await ask(port, path);
    expect(headers, path).toMatchObject(security);
    const policy = Object.fromEntries(
      String(headers['content-security-policy'])
        .split('; ')
        .map((directive) => [directive.split(' ')[0] ?? '', directive]),
    );
    expect(policy['default-src'], path).toBe("default-src 'none'");
    expect(policy['frame-ancestors'], path).toBe("frame-ancestors 'none'");
    expect(policy['script-src'], path).toMatch(/^script-src 'self'( 'sha256-[\w+/]{43}=')+$/u);
    expect(headers['permissions-policy'], path).toContain('camera=()');
    expect(headers.server, path).toBe('nginx');
  }
});

test('names every type, with its encoding', async () => {
  const types: Readonly<Record<string, string>> = {
    [page]: 'text/html; charset=utf-8',
    [`${page}index.md`]: 'text/markdown; charset=utf-8',
    [asset('js')]: 'application/javascript; charset=utf-8',
    [asset('css')]: 'text/css; charset=utf-8',
    [shard()]: 'application/json; charset=utf-8',
    '/img/logo.svg': 'image/svg+xml; charset=utf-8',
    '/img/social-card.png': 'image/png',
    '/feed.atom': 'application/atom+xml; charset=utf-8',
    '/replies.csv': 'text/csv; charset=utf-8',
    '/sitemap.xml': 'text/xml; charset=utf-8',
    '/llms.txt': 'text/plain; charset=utf-8',
    '/robots.txt': 'text/plain; charset=utf-8',
  };
  for (const [path, type] of Object.entries(types)) {
    const {status, headers} = await ask(port, path);
    expect([status, headers['content-type']], path).toEqual([200, type]);
  }
});

test('keeps for good only what has a digest in its name', async () => {
  for (const path of [asset('js'), asset('css'), asset('css', 'en/'), shard()]) {
    expect((await ask(port, path)).headers['cache-control'], path).toBe(forGood);
  }
  for (const path of ['/', page, '/search-index.json', '/sitemap.xml', '/replies.json', '/v07/', '/feed.atom']) {
    const {headers} = await ask(port, path);
    expect(headers['cache-control'], path).toBe(fresh);
    expect(headers['cdn-cache-control'], path).toContain('max-age=300');
  }
  expect((await ask(port, '/img/logo.svg')).headers['cache-control']).toBe('public, max-age=86400');
  const missing = await ask(port, '/assets/js/main.00000000.js');
  expect([missing.status, missing.headers['cache-control']]).toEqual([404, undefined]);
});

test('sends what was packed before, in the form that the reader takes', async () => {
  for (const path of [page, asset('js'), asset('css'), '/search-index.json', '/replies.csv']) {
    const plain = await ask(port, path);
    const gz = await ask(port, path, {'accept-encoding': 'gzip'});
    const br = await ask(port, path, {'accept-encoding': 'gzip, deflate, br'});
    expect(
      [plain, gz, br].map(({headers}) => headers['content-encoding']),
      path,
    ).toEqual([undefined, 'gzip', 'br']);
    expect(
      [plain, gz, br].map(({headers}) => headers.vary),
      path,
    ).toEqual(Array(3).fill('Accept-Encoding'));
    expect(gunzipSync(gz.body).equals(plain.body), path).toBe(true);
    expect(brotliDecompressSync(br.body).equals(plain.body), path).toBe(true);
    expect(br.body.length, path).toBeLessThan(gz.body.length);
    expect(gz.body.length, path).toBeLessThan(plain.body.length / 2);
  }
  expect((await ask(port, page, {'accept-encoding': 'br'})).body.length).toBe(statSync(`build${page}index.html.br`).size);
});

test('answers 304 to a reader who has it already', async () => {
  for (const path of [page, '/search-index.json', asset('js')]) {
    const {etag = ''} = (await ask(port, path, {'accept-encoding': 'br'})).headers;
    const again = await ask(port, path, {'accept-encoding': 'br', 'if-none-match': etag});
    expect([etag !== '', again.status, again.body.length], path).toEqual([true, 304, 0]);
  }
});

test('leads a path without its slash to the page, query and all', async () => {
  for (const path of ['/merchant/reprint', '/en/verdicts', '/v07', '/code/a0']) {
    const {status, headers} = await ask(port, `${path}?about=card&x=%E6%9F%A5`);
    expect([status, headers.location], path).toEqual([301, `${path}/?about=card&x=%E6%9F%A5`]);
  }
});

test('finds short addresses in capitals, as they are read out', async () => {
  const capitals = {
    '/V07': '/v07/',
    '/V07/': '/v07/',
    '/CODE/A0': '/code/a0/',
    '/code/A0/': '/code/a0/',
    '/Code/91': '/code/91/',
  };
  for (const [path, to] of Object.entries(capitals)) {
    const {status, headers} = await ask(port, path);
    expect([status, headers.location], path).toEqual([301, to]);
  }
  expect((await ask(port, '/H01?about=card')).headers.location).toBe('/h01/?about=card');
  expect((await ask(port, '/V99')).status).toBe(404);
});

test('says that a page is not there in the language of its address', async () => {
  for (const [path, lang] of [
    ['/merchant/none/', 'zh-Hans'],
    ['/V99', 'zh-Hans'],
    ['/en/merchant/none', 'en'],
    ['/en/assets/none.js', 'en'],
    ['/404.html', 'zh-Hans'],
  ]) {
    const {status, headers, body} = await ask(port, path ?? '');
    expect([status, headers['content-type']], path).toEqual([404, 'text/html; charset=utf-8']);
    expect(body.toString(), path).toContain(`<html lang=${lang ?? ''} `);
  }
});

test('gives out nothing but the site', async () => {
  const outside = [
    '/../build-server/nginx-http.conf',
    '/..%2fpackage.json',
    '/%2e%2e/%2e%2e/etc/passwd',
    '/assets/..%2f..%2f..%2fetc/passwd',
  ];
  const hidden = ['/_headers', '/_redirects', '/.git/config', '/merchant/.htaccess', '/nginx-server.conf', '/assets/', '/img/'];
  for (const path of [...outside, ...hidden]) {
    const {status, body} = await ask(port, path);
    expect([400, 404], path).toContain(status);
    expect(body.toString(), path).not.toMatch(/root:x:|add_header|"dependencies"/u);
  }
  for (const method of ['POST', 'PUT', 'DELETE']) {
    expect((await ask(port, page, {}, method)).status, method).toBe(405);
  }
  expect((await ask(port, page, {}, 'HEAD')).body).toHaveLength(0);
});
