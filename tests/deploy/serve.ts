/**
 * Serves a built site with the real nginx from a temporary folder, with the configuration that the build wrote.
 *
 *     tsx tests/deploy/serve.ts <built folder> <base URL> <port>
 */
import {spawn} from 'node:child_process';
import {mkdirSync, mkdtempSync, symlinkSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join, resolve} from 'node:path';
import {findNginx} from './nginx';

const [, , folder = 'build', baseUrl = '/', port = '8080'] = process.argv;

/** @returns A folder that has the built site where the base URL says. */
function rootFor(prefix: string): string {
  const link = join(prefix, 'www', baseUrl).replace(/\/$/u, '');
  mkdirSync(dirname(link), {recursive: true});
  symlinkSync(resolve(folder), link);
  return join(prefix, 'www');
}

function configuration(prefix: string, brotli: string): string {
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${prefix}/${name};`);
  const server = `${resolve(folder)}-server`;
  return `
load_module ${brotli};
${process.getuid?.() === 0 ? 'user root;' : ''}
pid ${prefix}/nginx.pid;
worker_processes auto;
events {}
http {
  access_log off;
  ${temporary.join('\n  ')}
  include ${server}/nginx-http.conf;
  server {
    listen 127.0.0.1:${port};
    root ${rootFor(prefix)};
    include ${server}/nginx-server.conf;
  }
}
`;
}

const nginx = findNginx();
if (nginx) {
  const prefix = mkdtempSync(join(tmpdir(), 'handbook-nginx-'));
  const file = join(prefix, 'nginx.conf');
  writeFileSync(file, configuration(prefix, nginx.brotli));
  const child = spawn(nginx.binary, ['-p', prefix, '-c', file, '-e', join(prefix, 'error.log'), '-g', 'daemon off;'], {
    stdio: 'inherit',
  });
  process.on('SIGTERM', () => child.kill('SIGQUIT'));
  process.on('SIGINT', () => child.kill('SIGQUIT'));
  child.on('exit', (code) => process.exit(code ?? 1));
}
