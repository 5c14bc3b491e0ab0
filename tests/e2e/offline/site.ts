import {expect, test as base, type Page} from '@playwright/test';
import {toLocale, type Locale} from '../../../src/locales';
import {serve, type SiteServer} from '../siteServer';

type Fixtures = {
  readonly lang: Locale;
  /** Serves `build/` on an origin of its own, so that no worker is left over from another test. */
  readonly server: SiteServer;
  /** Uncaught errors and requests to other hosts; every test fails on any of them. Failed requests are what these tests are about. */
  readonly trouble: string[];
};

/** Playwright's `test` with a server that can be stopped, and with service workers, which all other specs block. */
export const test = base.extend<Fixtures>({
  serviceWorkers: 'allow',
  lang: async ({}, use, info) => {
    await use(toLocale(info.project.name));
  },
  server: async ({}, use) => {
    const server = await serve('build');
    await use(server);
    await server.stop();
  },
  baseURL: async ({server}, use) => {
    await use(server.url);
  },
  page: async ({page}, use) => {
    await page.clock.install();
    await use(page);
  },
  trouble: [
    async ({page, server}, use) => {
      const trouble: string[] = [];
      page.on('pageerror', ({message}) => {
        // Docusaurus answers a missing script with a full load of the page, and the browser still reports it.
        if (!message.startsWith('Loading chunk')) {
          trouble.push(`uncaught: ${message}`);
        }
      });
      page.on('request', (request) => {
        if (!request.url().startsWith(server.url) && !/^(data|blob):/u.test(request.url())) {
          trouble.push(`foreign request: ${request.url()}`);
        }
      });
      await use(trouble);
      expect(trouble).toEqual([]);
    },
    {auto: true},
  ],
});

/** Waits until the page's script runs. */
export async function hydrated(page: Page): Promise<void> {
  await page.locator('html[data-has-hydrated=true]').waitFor({state: 'attached'});
}

/** Lets the time pass after which a page keeps itself (`src/client/keepOffline.ts`), without waiting for it. */
export async function passPause(page: Page): Promise<void> {
  await hydrated(page);
  await page.clock.runFor(8000);
}

/** Lets that time pass, then waits until pages are kept and the worker is in charge of the page. */
export async function kept(page: Page): Promise<void> {
  await passPause(page);
  await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated', undefined, {timeout: 30_000});
}

/** The panel about what is kept. */
export const panel = (page: Page) => page.locator('#offline-copy');

export const save = /^(保存中文页面|Save the English pages)/u;
