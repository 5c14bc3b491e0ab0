import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import type {Page} from '@playwright/test';
import type {AxeResults, RunOptions} from 'axe-core';

const source = readFileSync(createRequire(__filename).resolve('axe-core/axe.min.js'), 'utf8');

/** Rules whose outcome depends on colours. */
export const colourRules = ['color-contrast', 'link-in-text-block'];

/** Puts axe into every page that this one opens from now on: for tests that look at many. */
export async function bringAxe(page: Page): Promise<void> {
  await page.addInitScript(source);
}

type World = {
  readonly axe?: {
    readonly run: (where: Document | string, how: RunOptions) => Promise<AxeResults>;
    readonly configure: (what: {readonly rules: readonly {readonly id: string; readonly selector: string}[]}) => void;
  };
};

/** What to look at, and by which rules. */
type Look = {
  /** Rules to apply; without it all of them, best practices and minor impacts included. */
  readonly only?: readonly string[] | undefined;
  /** A selector of the elements to look at; the whole page without it. */
  readonly within?: string;
};

/** @returns A line for each violation: rule, impact and the elements. */
export async function violations(page: Page, {only, within}: Look = {}): Promise<string[]> {
  const isThere = await page.evaluate(() => (window as unknown as World).axe !== undefined);
  if (!isThere) {
    await page.evaluate(source);
  }
  const options: RunOptions = {
    resultTypes: ['violations'],
    elementRef: false,
    preload: false,
    iframes: false,
    ...(only ? {runOnly: {type: 'rule', values: [...only]}} : {}),
  };
  return page.evaluate(
    async ([given, selector]) => {
      const {axe} = window as unknown as Required<World>;
      const {violations: found} = await axe.run(selector ?? document, given);
      return found.map(
        ({id, impact, nodes}) => `${id} (${String(impact)}): ${nodes.map(({html}) => html.slice(0, 200)).join(' | ')}`,
      );
    },
    [options, within] as const,
  );
}

/**
 * Runs in the page: has the rules about colours look only at one text, and one link, of each kind.
 *
 * @param met The kinds that need no look any more.
 * @returns These and the kinds of this page.
 */
function chooseOneOfEachKind(met: readonly string[]): string[] {
  const grounds = new Map<Element, string>();
  const ground = (element: Element): string => {
    const known = grounds.get(element);
    if (known !== undefined) {
      return known;
    }
    const {backgroundColor, backgroundImage, opacity} = getComputedStyle(element);
    const below = element.parentElement ? ground(element.parentElement) : '';
    const isClear = backgroundColor === 'rgba(0, 0, 0, 0)' && backgroundImage === 'none' && opacity === '1';
    const all = isClear ? below : `${backgroundColor} ${backgroundImage} ${opacity}/${below}`;
    grounds.set(element, all);
    return all;
  };
  const look = (element: Element): string => {
    const {color, fontSize, fontWeight, textDecorationLine} = getComputedStyle(element);
    // WCAG 1.4.3 asks less of large text: 18 pt, or 14 pt bold.
    const isLarge = Number.parseFloat(fontSize) >= (Number(fontWeight) >= 700 ? 18.66 : 24);
    return `${color} ${String(isLarge)} ${textDecorationLine}`;
  };
  const hasText = (element: Element) =>
    [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim() !== '');
  const seen = new Set(met);
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
  (window as unknown as Required<World>).axe.configure({
    rules: [
      {id: 'color-contrast', selector: '[data-one-text]'},
      {id: 'link-in-text-block', selector: '[data-one-link]'},
    ],
  });
  return [...seen];
}

/**
 * For pages that `bringAxe` was called for. As `violations`, but of texts of the same colour, size and weight on the same stack of
 * backgrounds one stands for all, and of links likewise: the hundred rows of a table have a handful of kinds, and these two rules cost
 * axe more than all others together.
 *
 * @param met The kinds that pages before this one had, in the same look; this page's are added.
 */
export async function violationsByKind(page: Page, met: Set<string>): Promise<string[]> {
  for (const kind of await page.evaluate(chooseOneOfEachKind, [...met])) {
    met.add(kind);
  }
  return violations(page);
}
