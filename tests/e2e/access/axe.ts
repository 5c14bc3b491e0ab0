import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import type {Page} from '@playwright/test';
import type {AxeResults, RunOptions} from 'axe-core';

const source = readFileSync(createRequire(__filename).resolve('axe-core/axe.min.js'), 'utf8');

/** Rules whose outcome depends on colours. */
export const colourRules = ['color-contrast', 'link-in-text-block'];

/** Puts axe into every page that this one opens from now on: once, instead of at each look. */
export async function bringAxe(page: Page): Promise<void> {
  await page.addInitScript(source);
}

type World = {
  readonly axe: {
    readonly run: (where: Document, how: RunOptions) => Promise<AxeResults>;
    readonly configure: (what: {readonly rules: readonly {readonly id: string; readonly selector: string}[]}) => void;
  };
};

async function run(page: Page, how: RunOptions = {}): Promise<string[]> {
  const options: RunOptions = {resultTypes: ['violations'], elementRef: false, preload: false, iframes: false, ...how};
  return page.evaluate(async (given) => {
    const {violations: found} = await (window as unknown as World).axe.run(document, given);
    return found.map(
      ({id, impact, nodes}) => `${id} (${String(impact)}): ${nodes.map(({html}) => html.slice(0, 200)).join(' | ')}`,
    );
  }, options);
}

/**
 * @param only Rules to apply; without it all of them, best practices and minor impacts included.
 * @returns A line for each violation: rule, impact and the elements.
 */
export async function violations(page: Page, only?: readonly string[]): Promise<string[]> {
  return run(page, only ? {runOnly: {type: 'rule', values: [...only]}} : {});
}

/** Runs in the page: has the rules about colours look only at one text, and one link, of each kind. */
function chooseOneOfEachKind(): void {
  const ground = (element: Element): string => {
    const {backgroundColor, backgroundImage, opacity} = getComputedStyle(element);
    return `${backgroundColor} ${backgroundImage} ${opacity}/${element.parentElement ? ground(element.parentElement) : ''}`;
  };
  const look = (element: Element): string => {
    const {color, fontSize, fontWeight, textDecorationLine} = getComputedStyle(element);
    return `${color} ${fontSize} ${fontWeight} ${textDecorationLine}`;
  };
  const hasText = (element: Element) =>
    [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim() !== '');
  const seen = new Set<string>();
  const choose = (element: Element, mark: string, kind: string) => {
    if (!seen.has(`${mark} ${kind}`)) {
      seen.add(`${mark} ${kind}`);
      element.setAttribute(mark, '');
    }
  };
  for (const element of document.body.querySelectorAll('*')) {
    if (element.getClientRects().length > 0 && (hasText(element) || element.matches('a[href], input, textarea, select'))) {
      choose(element, 'data-one-text', `${look(element)} ${ground(element)}`);
      const {parentElement: around} = element;
      if (element.matches('a[href]') && around) {
        const alone = around.textContent.trim() === element.textContent.trim();
        choose(element, 'data-one-link', `${look(element)} in ${look(around)} ${String(alone)} ${ground(element)}`);
      }
    }
  }
  (window as unknown as World).axe.configure({
    rules: [
      {id: 'color-contrast', selector: '[data-one-text]'},
      {id: 'link-in-text-block', selector: '[data-one-link]'},
    ],
  });
}

/**
 * As `violations`, but of texts of the same colour, size and weight on the same stack of backgrounds one stands for all, and of links
 * likewise: the hundred rows of a table have a handful of kinds, and these two rules cost axe more than all others together.
 */
export async function violationsByKind(page: Page): Promise<string[]> {
  await page.evaluate(chooseOneOfEachKind);
  return run(page);
}
