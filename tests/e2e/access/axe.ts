import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import type {Page} from '@playwright/test';
import type {AxeResults, RunOptions} from 'axe-core';

const source = readFileSync(createRequire(__filename).resolve('axe-core/axe.min.js'), 'utf8');

/** Rules whose outcome depends on colours; they cost as much as all others together. */
export const colourRules = ['color-contrast', 'link-in-text-block'];

/** Puts axe into every page that this one opens from now on: once, instead of at each look. */
export async function bringAxe(page: Page): Promise<void> {
  await page.addInitScript(source);
}

/**
 * @param only Rules to apply; without it all of them, best practices and minor impacts included.
 * @returns A line for each violation: rule, impact and the elements.
 */
export async function violations(page: Page, only?: readonly string[]): Promise<string[]> {
  const options: RunOptions = {
    resultTypes: ['violations'],
    elementRef: false,
    preload: false,
    ...(only ? {runOnly: {type: 'rule', values: [...only]}} : {}),
  };
  return page.evaluate(async (given) => {
    const {axe} = window as unknown as {axe: {run: (where: Document, how: unknown) => Promise<AxeResults>}};
    const {violations: found} = await axe.run(document, given);
    return found.map(
      ({id, impact, nodes}) => `${id} (${String(impact)}): ${nodes.map(({html}) => html.slice(0, 200)).join(' | ')}`,
    );
  }, options);
}
