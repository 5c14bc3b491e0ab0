import {expect, test} from 'vitest';
import {loadPages} from '../../../plugins/site-pages/loadPages';
import {shortPage} from '../../../plugins/short-links/shortPage';
import {shortPages} from '../../../plugins/short-links/shortPages';
import {responseCodes} from '../../../src/content/responseCodes';

const shared = {css: '/help/assets/short.css', js: '/help/assets/short.js', icon: '/help/img/logo.svg'};
const baseUrls = {'zh-Hans': '/help/', en: '/help/en/'};
const pages = loadPages('.');
const retired = [{id: 'M98', slug: '/merchant/old/', retired: {successor: 'M05'}}];

test('every page, every retired id and every code has one, with links in both languages', () => {
  const made = shortPages(pages, retired, baseUrls);
  expect(made).toHaveLength(pages.length + 1 + responseCodes.length);
  expect(new Set(made.map(({path}) => path)).size).toBe(made.length);
  expect(made.find(({path}) => path === 'v07')?.to).toEqual({
    'zh-Hans': '/help/verdicts/timed-out-debited/',
    en: '/help/en/verdicts/timed-out-debited/',
  });
  expect(made.find(({path}) => path === 'code/91')?.to.en).toBe('/help/en/reference/codes-60-to-z3/#code-91');
});

test('is under 2 KB, not indexed, and has nothing that a strict content policy forbids', () => {
  for (const page of shortPages(pages, retired, baseUrls)) {
    const html = shortPage(page, shared);
    expect(Buffer.byteLength(html), page.path).toBeLessThan(2000);
    expect(html).toContain('<meta name="robots" content="noindex">');
    expect(html).not.toMatch(/<style|<script>|\sstyle=|\son\w+=|javascript:/u);
  }
});

test('a retired id says what replaced it and does not send readers on', () => {
  const page = shortPages(pages, retired, baseUrls).find(({path}) => path === 'm98');
  expect(page).toBeDefined();
  const html = page ? shortPage(page, shared) : '';
  expect(html).toContain('M98 已由 M05 代替');
  expect(html).toContain('M98 has been replaced by M05');
  expect(html).toContain('data-stay');
  expect(html).toContain('/help/en/merchant/reprint/');
});

test('a successor that does not exist stops the build', () => {
  expect(() => shortPages(pages, [{id: 'M98', slug: '/x/', retired: {successor: 'M97'}}], baseUrls)).toThrow(/M97/u);
});

test('titles cannot break out of the page', () => {
  const html = shortPage({path: 'x', name: 'X', title: {'zh-Hans': '<b>"&', en: '<b>'}, to: {'zh-Hans': '/"', en: '/'}}, shared);
  expect(html).not.toContain('<b>');
  expect(html).toContain('&lt;b>&quot;&amp;');
});
