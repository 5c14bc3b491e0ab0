import {defineConfig} from '@playwright/test';
import {findBrowser} from '../e2e/browser';
import {below} from './below';
import {findNginx} from './nginx';
import {port, portBelow} from './ports';

const nginx = findNginx();
const serve = (folder: string, baseUrl: string, at: number) => ({
  command: `npx tsx tests/deploy/serve.ts ${folder} ${baseUrl} ${String(at)}`,
  cwd: '../..',
  port: at,
  reuseExistingServer: false,
  gracefulShutdown: {signal: 'SIGTERM' as const, timeout: 5000},
});

/** The built site as its readers get it: nginx, its headers, and Chromium. Run by `npm run test:deploy`. */
export default defineConfig({
  testDir: '.',
  testMatch: nginx ? '*.spec.ts' : [],
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  workers: 2,
  timeout: 45_000,
  reporter: process.env.CI ? 'list' : 'line',
  outputDir: '../../test-results/deploy',
  use: {
    baseURL: `http://127.0.0.1:${String(port)}`,
    viewport: {width: 390, height: 844},
    launchOptions: {executablePath: findBrowser(), args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking']},
  },
  projects: [
    {name: 'zh-Hans', testMatch: 'policy.spec.ts', use: {locale: 'zh-CN'}},
    {name: 'en', testMatch: 'policy.spec.ts', use: {locale: 'en-GB'}},
    {name: 'served', testMatch: ['served.spec.ts', 'found.spec.ts']},
    {name: 'below', testMatch: 'below.spec.ts', use: {baseURL: `http://127.0.0.1:${String(portBelow)}`}},
  ].filter(() => nginx !== undefined),
  webServer: nginx ? [serve('build', '/', port), serve(below.folder, below.baseUrl, portBelow)] : [],
});
