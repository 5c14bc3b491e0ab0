import {execFileSync} from 'node:child_process';
import {existsSync} from 'node:fs';

const binary = '/usr/sbin/nginx';
const brotli = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';
const packages = ['nginx-light', 'libnginx-mod-http-brotli-static'];

const isThere = () => existsSync(binary) && existsSync(brotli);

/** Debian 12 and later, and Ubuntu of the same age, where we may install. RUNLEVEL keeps the system's own server from starting. */
function installFromDebian(): void {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) {
    return;
  }
  const apt = (...args: string[]) =>
    execFileSync('apt-get', args, {stdio: 'inherit', env: {...process.env, DEBIAN_FRONTEND: 'noninteractive', RUNLEVEL: '1'}});
  apt('update');
  apt('install', '-y', '--no-install-recommends', ...packages);
}

/**
 * @returns What runs nginx with Brotli, installed first on Debian as root; undefined on a machine that has none and lets us
 *   install none, which is said in one line.
 * @throws In CI, where nothing may be left out.
 */
export function findNginx(): {readonly binary: string; readonly brotli: string} | undefined {
  if (!isThere()) {
    installFromDebian();
  }
  if (isThere()) {
    return {binary, brotli};
  }
  const names = packages.join(' ');
  const line = `没有 nginx：请安装 ${names}（Debian 12 起）/ No nginx: install ${names} (Debian 12 and later)`;
  if (process.env.CI) {
    throw new Error(line);
  }
  console.warn(`test:deploy 已跳过 / skipped. ${line}`);
  return undefined;
}
