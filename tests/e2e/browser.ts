import {execFileSync} from 'node:child_process';
import {existsSync} from 'node:fs';
import {chromium} from '@playwright/test';

/** The shell is the same engine without the desktop around it; it opens a page in half the time. */
const installed = [
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
];

function found(): string | undefined {
  const {CHROMIUM} = process.env;
  return [CHROMIUM, ...installed, chromium.executablePath()].find((path) => path !== undefined && existsSync(path));
}

/** Debian's packages, where we may install them. The font draws the Chinese text of the screenshots. */
function installFromDebian(): void {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) {
    return;
  }
  const apt = (...args: string[]) =>
    execFileSync('apt-get', args, {stdio: 'inherit', env: {...process.env, DEBIAN_FRONTEND: 'noninteractive'}});
  apt('update');
  const install = (...packages: string[]) => apt('install', '-y', '--no-install-recommends', ...packages);
  install('chromium', 'fonts-noto-cjk');
  try {
    install('chromium-headless-shell');
  } catch {
    // Older releases of Debian have no such package; the tests then take longer.
  }
}

/**
 * @returns Path of the browser to test with: the one named by CHROMIUM, one that is installed, or Playwright's own; on Debian
 * as root it is installed first.
 * @throws Where there is none, with one line that says what to install.
 */
export function findBrowser(): string {
  if (found() === undefined) {
    installFromDebian();
  }
  const browser = found();
  if (browser === undefined) {
    throw new Error(
      '没有可用的浏览器：请安装 Chromium，或用 CHROMIUM=/path 指明 / No browser: install Chromium (npx playwright install chromium) or set CHROMIUM=/path',
    );
  }
  return browser;
}
