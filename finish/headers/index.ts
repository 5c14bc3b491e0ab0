import {mkdir, readFile, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {htmlFiles} from '../htmlFiles';
import type {BuiltSite, Step} from '../step';
import {caddyfile} from './caddy';
import {cdnHeaders, cdnRedirects} from './cdnHosts';
import {inlineScripts, scriptHash} from './inlineScripts';
import {nginxMaps, nginxServer} from './nginx';
import {securityHeaders} from './securityHeaders';
import {shortAddresses} from './shortAddresses';

const templates = 'deploy';

async function hashesIn(dir: string): Promise<readonly string[]> {
  const found = new Set<string>();
  for (const path of await htmlFiles(dir)) {
    for (const text of inlineScripts(await readFile(join(dir, path), 'utf8'))) {
      found.add(scriptHash(text));
    }
  }
  return [...found].sort();
}

const template = (name: string) => readFile(join(templates, `${name}.template`), 'utf8');

async function run({dir, baseUrl}: BuiltSite): Promise<string> {
  const hashes = await hashesIn(dir);
  const served = {baseUrl, security: securityHeaders(hashes), short: shortAddresses(dir)};
  // Beside the site, not in it: nobody else needs to read how the server is set up.
  const server = `${dir}-server`;
  await mkdir(server, {recursive: true});
  await Promise.all([
    writeFile(join(dir, '_headers'), cdnHeaders(served)),
    writeFile(join(dir, '_redirects'), cdnRedirects(served)),
    writeFile(join(server, 'nginx-http.conf'), nginxMaps(await template('nginx-http.conf'), served)),
    writeFile(join(server, 'nginx-server.conf'), nginxServer(await template('nginx-server.conf'), served)),
    writeFile(join(server, 'Caddyfile'), caddyfile(await template('Caddyfile'), served)),
  ]);
  return `${String(hashes.length)} inline scripts allowed, ${String(served.short.length)} short addresses`;
}

/** Writes what servers and hosts need: headers with the digests of the inline scripts, redirects, the page not found. */
export const writeHeaders: Step = {name: 'write headers for nginx, Caddy and CDN hosts', run};
