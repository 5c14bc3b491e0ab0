import type {Page} from '@playwright/test';
import {isKept} from './access/kept';
import {bringAxe, colourRules, violations} from './access/axe';
import {builtPages, dealt} from './access/builtPages';
import {lostText, smallTargets, spacedText} from './access/layout';
import {expect, test} from './site';

const phone = {width: 390, height: 844};
const desktop = {width: 1280, height: 800};
/** A window of 1280 × 1024 at 400 % (WCAG 1.4.10). */
const magnified = {width: 320, height: 256};
const hands = 9;

test.use({hasTouch: true, contextOptions: {reducedMotion: 'reduce'}});

async function openAll(page: Page, path: string) {
  await page.setViewportSize(phone);
  await page.emulateMedia({colorScheme: 'light'});
  await page.goto(path);
  await expect(page.locator('html[data-has-hydrated=true]')).toBeAttached();
  await page.evaluate(() => {
    for (const fold of document.querySelectorAll('details')) {
      fold.open = true;
    }
  });
}

/** Everything that one visit can tell about a page: [what was looked at, what was found]. */
async function look(page: Page, path: string): Promise<Record<string, string[]>> {
  await openAll(page, path);
  const onPhone = await violations(page);
  const small = await smallTargets(page);
  await page.emulateMedia({colorScheme: 'dark'});
  await page.setViewportSize(desktop);
  await expect(page.locator('html[data-theme=dark]')).toBeAttached();
  const onDesktop = await violations(page, [...colourRules, 'target-size', 'scrollable-region-focusable', 'landmark-unique']);
  await page.setViewportSize(magnified);
  const reflowed = await lostText(page);
  await page.addStyleTag({content: spacedText});
  return {onPhone, small, onDesktop, reflowed, spaced: await lostText(page)};
}

for (let hand = 0; hand < hands; hand += 1) {
  test(`every page, part ${String(hand + 1)}: axe, targets, reflow, spacing, nothing kept`, async ({page, lang, context}) => {
    test.setTimeout(180_000);
    await bringAxe(page);
    const found: Record<string, Record<string, string[]>> = {};
    for (const path of dealt(builtPages(lang), hands)[hand] ?? []) {
      const all = await look(page, path);
      const faults = Object.entries(all).filter(([, lines]) => lines.length > 0);
      if (faults.length > 0) {
        found[path] = Object.fromEntries(faults);
      }
    }
    expect(found).toEqual({});
    expect(await context.cookies()).toEqual([]);
    const stored = await page.evaluate(() => [...Object.keys(localStorage), ...Object.keys(sessionStorage)]);
    expect(stored.filter((key) => !isKept(key))).toEqual([]);
  });
}
