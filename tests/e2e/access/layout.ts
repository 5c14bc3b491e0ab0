import type {Page} from '@playwright/test';

/** What WCAG 1.4.12 lets a reader set: line height, and spacing of paragraphs, letters and words. */
export const spacedText = `* {line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important}
  p {margin-bottom: 2em !important}`;

/**
 * @returns Controls smaller than a thumb (44 px). Left out, as WCAG 2.5.8 allows: links in running text, what is off screen until it
 * has the focus, and a box whose label is large enough.
 */
export async function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const least = 43.5;
    const fits = (element: Element) => {
      const {width, height} = element.getBoundingClientRect();
      return width >= least && height >= least;
    };
    const isLarge = (element: Element) => {
      const labels = [...((element as HTMLInputElement).labels ?? [])];
      return (
        fits(element) || labels.some(fits) || (element.closest('label') !== null && fits(element.closest('label') ?? element))
      );
    };
    const isHidden = (element: Element) => {
      const {width, height, right, bottom} = element.getBoundingClientRect();
      return width < 2 || height < 2 || right < 0 || bottom + scrollY < 0 || getComputedStyle(element).visibility === 'hidden';
    };
    return [...document.querySelectorAll('a[href], button, input, select, textarea, summary, [role=option]')]
      .filter((element) => !isHidden(element) && !isLarge(element) && getComputedStyle(element).display !== 'inline')
      .map((element) => {
        const {width, height} = element.getBoundingClientRect();
        return `${String(Math.round(width))}×${String(Math.round(height))} ${element.outerHTML.slice(0, 160)}`;
      });
  });
}

/** @returns Elements that reach beyond the window, and text that its box cuts off; what scrolls in a box of its own may. */
export async function lostText(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const {clientWidth, scrollWidth} = document.documentElement;
    const scrolls = (element: Element) => element.closest('[tabindex="0"], textarea, input, .navbar-sidebar') !== null;
    const all = [...document.body.querySelectorAll<HTMLElement>('*')].filter((element) => !scrolls(element));
    const beyond =
      scrollWidth <= clientWidth ? [] : all.filter((element) => element.getBoundingClientRect().right > clientWidth + 1);
    const hasText = (element: Element) =>
      [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim() !== '');
    const cut = all.filter((element) => {
      const {overflowX, overflowY, clipPath, position} = getComputedStyle(element);
      const shown = element.clientWidth > 2 && element.clientHeight > 2 && clipPath === 'none' && position !== 'fixed';
      const hides = (overflow: string) => overflow === 'hidden' || overflow === 'clip';
      return (
        shown &&
        hasText(element) &&
        ((hides(overflowX) && element.scrollWidth > element.clientWidth + 2) ||
          (hides(overflowY) && element.scrollHeight > element.clientHeight + 2))
      );
    });
    return [...beyond.map((element) => ['beyond', element] as const), ...cut.map((element) => ['cut', element] as const)].map(
      ([what, element]) => `${what}: ${element.outerHTML.slice(0, 160)}`,
    );
  });
}
