import {test as base, expect, type Page} from '@playwright/test';
import {toLocale, type Locale} from '../../src/locales';

type Fixtures = {
  /** The language under test; each project is one. */
  readonly lang: Locale;
  /** Console errors, uncaught errors and requests to other hosts; every test fails on any of them. */
  readonly trouble: string[];
};

/** Playwright's `test` for one language, watching for what must never happen on any page. */
export const test = base.extend<Fixtures>({
  lang: async ({}, use, info) => {
    await use(toLocale(info.project.name));
  },
  trouble: [
    async ({page, baseURL}, use) => {
      const trouble: string[] = [];
      page.on('console', (message) => {
        if (message.type() === 'error') {
          trouble.push(`console: ${message.text()}`);
        }
      });
      page.on('pageerror', (error) => trouble.push(`uncaught: ${error.message}`));
      page.on('request', (request) => {
        if (!request.url().startsWith(baseURL ?? '') && !/^(data|blob):/u.test(request.url())) {
          trouble.push(`foreign request: ${request.url()}`);
        }
      });
      await use(trouble);
      expect(trouble).toEqual([]);
    },
    {auto: true},
  ],
});

/** @returns A path of the site in the language under test. */
export function at(lang: Locale, path: string): string {
  return lang === 'en' ? `/en${path}` : path;
}

/** Opens a page and waits until its script runs. */
export async function open(page: Page, lang: Locale, path: string): Promise<void> {
  await page.goto(at(lang, path));
  await page.waitForFunction(() => document.documentElement.dataset.hasHydrated === 'true');
}

export {expect} from '@playwright/test';
