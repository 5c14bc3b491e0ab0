import type {Page, Route} from '@playwright/test';

/** The ways in which a request goes wrong. */
export const troubles: Readonly<Record<string, (route: Route) => Promise<void>>> = {
  failing: (route) => route.abort('connectionreset'),
  refused: (route) => route.fulfill({status: 503, contentType: 'text/html', body: 'busy'}),
  truncated: async (route) => {
    const answer = await route.fetch();
    const body = await answer.text();
    // A browser keeps no answer that was cut off; this one looks whole to it.
    const headers = {...answer.headers(), 'cache-control': 'no-store'};
    await route.fulfill({response: answer, headers, body: body.slice(0, body.length / 2)});
  },
};

/** The search then runs in the page, as in web views that have no workers; its pauses pass with the page's clock, which a test can wind. */
export async function blockWorkers(page: Page): Promise<void> {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'Worker', {
      value: () => {
        throw new Error('blocked');
      },
    });
  });
}
