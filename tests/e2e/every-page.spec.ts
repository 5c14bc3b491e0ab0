import type {Page} from '@playwright/test';
import {bringAxe, violations, violationsByKind} from './access/axe';
import {builtPages, dealt} from './access/builtPages';
import {isKept} from './access/kept';
import {lostText, smallTargets, spacedText} from './access/layout';
import {expect, test} from './site';

const phone = {width: 390, height: 844};
const desktop = {width: 1280, height: 800};
/** A window of 1280 × 1024 at 400 % (WCAG 1.4.10). */
const magnified = {width: 320, height: 256};

/** Neighbouring pages are of the same kind; so are the two languages of one page, which lie two apart. */
const looks = [
  {colorScheme: 'light', viewport: phone},
  {colorScheme: 'dark', viewport: phone},
  {colorScheme: 'dark', viewport: desktop},
  {colorScheme: 'light', viewport: desktop},
] as const;

/** With EVERY_LOOK=1 each page is looked at in all of them, text by text, which takes eight times as long (decisions/090). */
const everyLook = process.env.EVERY_LOOK === '1';
const looksAt = (page: number) => (everyLook ? looks : ([looks[page % looks.length] ?? looks[0]] as const));

const hands = 10;

test.use({hasTouch: true, contextOptions: {reducedMotion: 'reduce'}});

async function setLook(page: Page, {colorScheme, viewport}: (typeof looks)[number]): Promise<void> {
  await page.emulateMedia({colorScheme});
  await page.setViewportSize(viewport);
}

/** Kinds of text that were looked at, by look. */
type Met = Map<string, Set<string>>;

function kindsOf(met: Met, look: string): Set<string> {
  const kinds = met.get(look) ?? new Set();
  met.set(look, kinds);
  return kinds;
}

/** What one visit tells about a page, by what was looked at; what is well is left out. */
async function faults(page: Page, path: string, index: number, met: Met): Promise<Record<string, string[]>> {
  const wanted = looksAt(index);
  // As it will be looked at first, so that it is laid out once.
  await setLook(page, wanted[0]);
  await page.goto(path);
  await page.locator('html[data-has-hydrated=true]').waitFor({state: 'attached'});
  await page.evaluate(() => {
    for (const fold of document.querySelectorAll('details')) {
      fold.open = true;
    }
  });
  const found: Record<string, string[]> = {};
  for (const look of wanted) {
    await setLook(page, look);
    await page.locator(`html[data-theme=${look.colorScheme}]`).waitFor({state: 'attached'});
    const name = `${look.colorScheme}, ${String(look.viewport.width)} px`;
    found[`axe, ${name}`] = await (everyLook ? violations(page) : violationsByKind(page, kindsOf(met, name)));
  }
  await page.setViewportSize(phone);
  found['small targets'] = await smallTargets(page);
  await page.setViewportSize(magnified);
  found['lost at 400 %'] = await lostText(page);
  await page.addStyleTag({content: spacedText});
  found['lost with spaced text'] = await lostText(page);
  return Object.fromEntries(Object.entries(found).filter(([, lines]) => lines.length > 0));
}

for (let hand = 0; hand < hands; hand += 1) {
  test(`every page, part ${String(hand + 1)}: axe, targets, reflow, spacing, nothing kept`, async ({page, lang, context}) => {
    test.setTimeout(600_000);
    await bringAxe(page);
    const found: Record<string, Record<string, string[]>> = {};
    const met: Met = new Map();
    const pages = builtPages(lang).map((path, index) => ({path, index: index + (lang === 'en' ? 2 : 0)}));
    for (const {path, index} of dealt(pages, hands)[hand] ?? []) {
      const all = await faults(page, path, index, met);
      if (Object.keys(all).length > 0) {
        found[path] = all;
      }
    }
    expect(found).toEqual({});
    expect(await context.cookies()).toEqual([]);
    const stored = await page.evaluate(() => [...Object.keys(localStorage), ...Object.keys(sessionStorage)]);
    expect(stored.filter((key) => !isKept(key))).toEqual([]);
  });
}
