import type {Page} from '@playwright/test';
import type {Phone, Traffic} from './phone';

/** How a person reaches the first result of a site's search, as CSS selectors. */
export type SearchBox = {
  /** What one taps to write a query; only for boxes that hide behind a button. */
  readonly open?: string;
  readonly input: string;
  /** A row of the list of results. */
  readonly result: string;
};

export type FirstResult = {
  /** Milliseconds from the tap on the box until the first row is visible, typing included. */
  readonly time: number;
  /** Bytes that this loaded. */
  readonly bytes: number;
};

/** The box of the handbook, and of every site with the same plugin. */
export const pluginBox: SearchBox = {
  input: '.navbar__search-input',
  result: '[role=option]:not([aria-disabled=true]), [class*=suggestion], [class*=hitPath]',
};

const visible = (page: Page, selector: string) => page.locator(selector).filter({visible: true}).first();

const sum = ({html, css, js, other}: Traffic): number => html + css + js + other;

/**
 * Taps the box, types a query as a person does, and waits for the first row.
 *
 * @param phone On a page that has loaded; nothing of the search must have been touched.
 * @throws Where no row comes within 20 s.
 */
export async function firstResult({page, traffic}: Phone, box: SearchBox, query: string): Promise<FirstResult> {
  const before = sum(traffic());
  const start = performance.now();
  await visible(page, box.open ?? box.input).click();
  const input = visible(page, box.input);
  await input.pressSequentially(query, {delay: 20, timeout: 20_000});
  await visible(page, box.result).waitFor({timeout: 20_000});
  const time = performance.now() - start;
  await page.waitForTimeout(300);
  return {time, bytes: sum(traffic()) - before};
}
