import AxeBuilder from '@axe-core/playwright';
import {expect, type Page} from '@playwright/test';

/** axe finds nothing in the folds of the article that are open. */
export async function expectNoViolations(page: Page) {
  const {violations} = await new AxeBuilder({page}).include('main details[open]').analyze();
  expect(violations.map(({id, nodes}) => `${id}: ${nodes.map((node) => node.html).join(' | ')}`)).toEqual([]);
}
