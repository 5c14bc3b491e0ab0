import type {Page} from '@playwright/test';
import {at, expect, open, test} from '../e2e/site';

/** A page of each kind; together they use every component that does something. */
const kinds = [
  '/',
  '/selector/',
  '/verdicts/timed-out-debited/',
  '/merchant/reprint/',
  '/merchant/counter-card/',
  '/merchant/shift-sheet/',
  '/reference/codes-60-to-z3/',
  '/reference/glossary/',
  '/reference/waiting-times/',
  '/support/ready-replies/',
  '/support/evidence-list/',
  '/support/checklists/',
  '/support/all-ids/',
  '/provider/vetting-worksheet/',
] as const;

/** A violation is an error on the console too, which fails each test (`trouble`); this names the directive and what it stopped. */
async function reportViolations(page: Page) {
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({effectiveDirective, blockedURI, sourceFile}) => {
      console.error(`CSP ${effectiveDirective}: ${blockedURI} in ${sourceFile}`);
    });
    window.print = () => undefined;
  });
}

/** Opens every fold, changes every field and presses every button of the article; the first forty, where it has hundreds. */
async function tryEverything(page: Page) {
  await page.evaluate(() => {
    document.querySelectorAll('main details').forEach((fold) => {
      (fold as HTMLDetailsElement).open = true;
    });
    [...document.querySelectorAll<HTMLElement>('main input, main select, main textarea')].slice(0, 40).forEach((field) => {
      field.dispatchEvent(new Event('input', {bubbles: true}));
      field.dispatchEvent(new Event('change', {bubbles: true}));
    });
    [...document.querySelectorAll<HTMLButtonElement>('main button, main input[type=checkbox]')].slice(0, 40).forEach((button) => {
      button.click();
    });
  });
  await page.waitForLoadState('networkidle');
}

test.beforeEach(async ({page}) => {
  await reportViolations(page);
});

for (const path of kinds) {
  test(`${path} works under the policy`, async ({page, lang}) => {
    await open(page, lang, path);
    await tryEverything(page);
    await expect(page.locator('main h1')).toBeVisible();
  });
}

test('the search works under the policy: box, worker, page', async ({page, lang}) => {
  await open(page, lang, '/');
  await page.locator('input[name=q]').first().click();
  await page.keyboard.type(lang === 'en' ? 'debited' : '扣款');
  await expect(page.getByRole('option').first()).toBeVisible({timeout: 15_000});
  await page.goto(at(lang, `/search/?q=${lang === 'en' ? 'reprint' : '重打'}`));
  await expect(page.locator(`main a[href^="${at(lang, '/merchant/reprint/')}"]`).first()).toBeVisible({timeout: 15_000});
});

test.describe('what the policy is for', () => {
  test.use({trouble: async ({}, use) => use([])});

  test('a script that got into a page does not run, and reaches no other host', async ({page, lang}) => {
    await open(page, lang, '/merchant/reprint/');
    const stopped = await page.evaluate(async () => {
      const directives: string[] = [];
      document.addEventListener('securitypolicyviolation', (event) => directives.push(event.effectiveDirective));
      const script = document.createElement('script');
      script.textContent = 'document.documentElement.dataset.injected = "yes"';
      document.body.append(script);
      document.body.insertAdjacentHTML('beforeend', '<img src="https://elsewhere.example/x.png" onerror="0">');
      await fetch('https://elsewhere.example/').catch(() => undefined);
      await new Promise((resolve) => setTimeout(resolve, 100));
      return {directives, injected: document.documentElement.dataset.injected};
    });
    expect(stopped.injected).toBeUndefined();
    expect(stopped.directives).toEqual(expect.arrayContaining(['script-src-elem', 'script-src-attr', 'img-src', 'connect-src']));
  });

  test('a page that is not there still helps on', async ({page, lang}) => {
    await page.goto(at(lang, '/merchant/reprints/'));
    await expect(page.getByRole('link', {name: 'M05'})).toBeVisible();
  });
});
