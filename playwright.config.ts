import {defineConfig} from '@playwright/test';
import {findBrowser} from './tests/e2e/browser';

const port = Number(process.env.E2E_PORT ?? 3210);

export default defineConfig({
  testDir: 'tests/e2e',
  testMatch: '**/*.spec.ts',
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  retries: process.env.CI ? 1 : 0,
  workers: 2,
  timeout: 45_000,
  reporter: process.env.CI ? 'list' : 'line',
  use: {
    baseURL: `http://localhost:${String(port)}`,
    viewport: {width: 390, height: 844},
    // A worker would fetch in the background and answer in place of the server; its own specs (`offline/`) allow it.
    serviceWorkers: 'block',
    launchOptions: {
      executablePath: findBrowser(),
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        // Two pages keep two processors busy; threads that compile and collect garbage ahead of need take a tenth more.
        '--js-flags=--single-threaded',
      ],
    },
  },
  projects: [
    {name: 'zh-Hans', use: {locale: 'zh-CN'}},
    {name: 'en', use: {locale: 'en-GB'}},
  ],
  webServer: {
    command: `npx tsx tests/e2e/server.ts ${String(port)}`,
    port,
    reuseExistingServer: !process.env.CI,
  },
});
