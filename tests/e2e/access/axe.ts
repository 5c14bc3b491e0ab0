import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import type {JSHandle, Page} from '@playwright/test';
import type {AxeResults, RunOptions} from 'axe-core';

const source = readFileSync(createRequire(__filename).resolve('axe-core/axe.min.js'), 'utf8');

/** Rules whose outcome depends on colours. */
export const colourRules = ['color-contrast', 'link-in-text-block'];

/** Puts axe into every page that this one opens from now on: once, instead of at each look. */
export async function bringAxe(page: Page): Promise<void> {
  await page.addInitScript(source);
}

type World = {readonly axe: {run: (where: Document | {include: Element[]}, how: unknown) => Promise<AxeResults>}};

/** @param where Elements of the page to look at; all of it without them. */
async function run(page: Page, how: RunOptions, where?: JSHandle<Element[]>): Promise<string[]> {
  const options: RunOptions = {resultTypes: ['violations'], elementRef: false, preload: false, ...how};
  return page.evaluate(
    async ([given, include]) => {
      const {axe} = window as unknown as World;
      const {violations: found} = await axe.run(include ? {include} : document, given);
      return found.map(
        ({id, impact, nodes}) => `${id} (${String(impact)}): ${nodes.map(({html}) => html.slice(0, 200)).join(' | ')}`,
      );
    },
    [options, where] as const,
  );
}

/**
 * @param only Rules to apply; without it all of them, best practices and minor impacts included.
 * @returns A line for each violation: rule, impact and the elements.
 */
export async function violations(page: Page, only?: readonly string[]): Promise<string[]> {
  return run(page, only ? {runOnly: {type: 'rule', values: [...only]}} : {});
}

/**
 * As `violations`, but for contrast only one text of each kind is looked at: of the same colour, size and weight, on the same stack
 * of backgrounds. The hundred rows of a table have a handful of kinds, and contrast costs axe more than all other rules together.
 */
export async function violationsByKind(page: Page): Promise<string[]> {
  const all = await run(page, {rules: {'color-contrast': {enabled: false}}});
  const oneOfEach = await page.evaluateHandle(() => {
    const ground = (element: Element): string => {
      const {backgroundColor, backgroundImage, opacity} = getComputedStyle(element);
      return `${backgroundColor} ${backgroundImage} ${opacity}/${element.parentElement ? ground(element.parentElement) : ''}`;
    };
    const kinds = new Map<string, Element>();
    for (const element of document.body.querySelectorAll('*')) {
      const hasText = [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim() !== '');
      if ((hasText || element.matches('input, textarea, select')) && element.getClientRects().length > 0) {
        const {color, fontSize, fontWeight} = getComputedStyle(element);
        const kind = `${color} ${fontSize} ${fontWeight} ${ground(element)}`;
        kinds.set(kind, kinds.get(kind) ?? element);
      }
    }
    return [...kinds.values()];
  });
  return [...all, ...(await run(page, {runOnly: {type: 'rule', values: ['color-contrast']}}, oneOfEach))];
}
