import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect, test} from '@playwright/test';
import * as z from 'zod';
import {htmlFiles} from '../../finish/htmlFiles';
import {addressOf} from '../../plugins/site-pages/addressOf';
import {loadPages} from '../../plugins/site-pages/loadPages';
import {site} from '../../site.config';
import {officialHosts} from '../../src/content/sources';
import {folderOf, locales, sourceLocale, type Locale} from '../../src/locales';

const pages = loadPages('.');
const html = (locale: Locale, slug: string) => readFileSync(join('build', folderOf(locale), slug, 'index.html'), 'utf8');
const file = (address: string) => join('build', address.slice(site.url.length + site.baseUrl.length));

/** @returns The tags of a name in a page's head, as their attributes; the built HTML leaves quotes off where it may. */
function tags(page: string, name: string): readonly Record<string, string>[] {
  const head = page.slice(0, page.indexOf('</head>'));
  return [...head.matchAll(new RegExp(`<${name}\\s([^>]*)>`, 'gu'))].map(([, attributes = '']) =>
    Object.fromEntries(
      [...attributes.matchAll(/([\w:-]+)=(?:"([^"]*)"|([^\s"]+))/gu)].map(([, key = '', quoted, bare]) => [
        key,
        quoted ?? bare ?? '',
      ]),
    ),
  );
}

/** What schema.org and search engines ask of each kind; anything not named is a mistake. */
const address = z.url().startsWith(site.url).endsWith('/');
const language = z.enum(locales);
const cited = z.strictObject({
  '@type': z.literal('CreativeWork'),
  name: z.string().min(1),
  url: z
    .url()
    .refine((url) => (officialHosts as readonly string[]).includes(new URL(url).host))
    .optional(),
});
const article = z.strictObject({
  '@type': z.literal('Article'),
  headline: z.string().min(1).max(110),
  url: address,
  inLanguage: language,
  dateModified: z.iso.date(),
  citation: z.array(cited).min(1).optional(),
});
const step = z.strictObject({'@type': z.literal('ListItem'), position: z.int(), name: z.string().min(1), item: address});
const breadcrumbs = z.strictObject({'@type': z.literal('BreadcrumbList'), itemListElement: z.array(step).min(2)});
const website = z.strictObject({'@type': z.literal('WebSite'), name: z.string(), url: address, inLanguage: language});
const graph = z.union([z.tuple([website]), z.tuple([article, breadcrumbs])]);
const data = z.strictObject({'@context': z.literal('https://schema.org'), '@graph': graph});

/** @returns The structured data of a page; there is one element of it. */
function structured(page: string) {
  const found = [...page.matchAll(/<script[^>]*type="?application\/ld\+json"?[^>]*>([^]*?)<\/script>/gu)];
  expect(found).toHaveLength(1);
  return data.parse(JSON.parse(found[0]?.[1] ?? ''))['@graph'];
}

for (const locale of locales) {
  test(`every page says where it is and in which other forms (${locale})`, () => {
    for (const {slug} of pages) {
      const page = html(locale, slug);
      const links = tags(page, 'link');
      const hrefs = (rel: string, key: string) =>
        Object.fromEntries(
          links.filter((link) => link.rel === rel && key in link).map((link) => [link[key] ?? '', link.href ?? '']),
        );
      expect(
        links.filter(({rel}) => rel === 'canonical').map(({href}) => href),
        slug,
      ).toEqual([addressOf(locale, slug)]);
      expect(hrefs('alternate', 'hreflang'), slug).toEqual({
        'zh-Hans': addressOf('zh-Hans', slug),
        en: addressOf('en', slug),
        'x-default': addressOf(sourceLocale, slug),
      });
      const other = hrefs('alternate', 'type');
      expect(Object.keys(other).sort(), slug).toEqual(['application/atom+xml', 'text/markdown']);
      for (const path of Object.values(other)) {
        expect(existsSync(file(site.url + path)), `${slug} ${path}`).toBe(true);
      }
      const metas = tags(page, 'meta');
      const image = metas.find(({property}) => property === 'og:image')?.content ?? '';
      expect(image.startsWith(`${site.url}/`) && existsSync(file(image)), `${slug} ${image}`).toBe(true);
      expect(
        metas.filter(({name}) => name === 'robots'),
        slug,
      ).toEqual([]);
    }
  });

  test(`every page’s structured data is right (${locale})`, () => {
    for (const {slug, in: page} of pages) {
      const [main, trail] = structured(html(locale, slug));
      expect(main, slug).toMatchObject({url: addressOf(locale, slug), inLanguage: locale});
      if (main['@type'] === 'Article') {
        const {title, reviewed, sources} = page[locale];
        expect(main, slug).toMatchObject({headline: title, dateModified: reviewed});
        expect(main.citation?.length ?? 0, slug).toBe(new Set(sources).size);
        const items = trail?.itemListElement ?? [];
        expect(
          items.map(({position}) => position),
          slug,
        ).toEqual(items.map((_, index) => index + 1));
        expect(items[0]?.item, slug).toBe(addressOf(locale, ''));
        expect(items[items.length - 1]?.item, slug).toBe(addressOf(locale, slug));
      } else {
        expect(slug).toBe('/');
      }
    }
  });

  test(`the sitemap lists the articles with their other half and their review, and nothing else (${locale})`, () => {
    const xml = readFileSync(join('build', folderOf(locale), 'sitemap.xml'), 'utf8');
    const entries = [...xml.matchAll(/<url>(.*?)<\/url>/gu)].map(([, entry = '']) => ({
      loc: /<loc>(.*?)<\/loc>/u.exec(entry)?.[1],
      lastmod: /<lastmod>(.*?)<\/lastmod>/u.exec(entry)?.[1],
      links: [...entry.matchAll(/hreflang="(.*?)" href="(.*?)"/gu)].map(([, lang, href]) => [lang, href]),
    }));
    const expected = pages.map(({slug, in: page}) => ({
      loc: addressOf(locale, slug),
      lastmod: page[locale].reviewed,
      links: [...locales.map((lang) => [lang, addressOf(lang, slug)]), ['x-default', addressOf(sourceLocale, slug)]],
    }));
    expect(entries).toEqual(expected);
    expect(readFileSync('build/robots.txt', 'utf8')).toContain(`Sitemap: ${addressOf(locale, 'sitemap.xml')}`);
  });
}

test('every other page asks not to be indexed', async () => {
  const articles = new Set(locales.flatMap((locale) => pages.map(({slug}) => `${folderOf(locale)}${slug.slice(1)}index.html`)));
  // The page not found comes with status 404 and is never indexed.
  const others = (await htmlFiles('build')).filter((path) => !articles.has(path) && !path.endsWith('404.html'));
  expect(others.length).toBeGreaterThan(200);
  for (const path of others) {
    expect(readFileSync(join('build', path), 'utf8'), path).toMatch(/<meta (?:data-rh=true )?name="?robots"? content="?noindex/u);
  }
});

test('llms.txt and feed name only pages that are there', () => {
  for (const locale of locales) {
    const text = readFileSync(join('build', folderOf(locale), 'llms.txt'), 'utf8');
    const listed = [...text.matchAll(/^- \[[^\]]+\]\((\S+)\)/gmu)].map(([, to = '']) => to);
    expect(listed).toHaveLength(pages.length);
    expect(listed.filter((to) => !existsSync(file(to)))).toEqual([]);
    const feed = readFileSync(join('build', folderOf(locale), 'feed.atom'), 'utf8');
    const entries = [...feed.matchAll(/<entry>[^]*?<link href="(.*?)"/gu)].map(([, to = '']) => to);
    expect(entries).toHaveLength(50);
    expect(entries.filter((to) => !existsSync(join(file(to), 'index.html')))).toEqual([]);
    const ids = [...feed.matchAll(/<id>(.*?)<\/id>/gu)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
  }
});

test('the Markdown copies are plain Markdown', () => {
  for (const locale of locales) {
    for (const {slug, id, in: page} of pages) {
      const text = readFileSync(join('build', folderOf(locale), slug, 'index.md'), 'utf8');
      expect(text.startsWith('# '), slug).toBe(true);
      expect(text, slug).not.toMatch(/<\/?[a-z][\w-]*[\s>]|&#x|^import |\]\(\/|\]\(\.|\[\]\(/mu);
      expect(text, slug).toContain(`<${addressOf(locale, slug)}>`);
      expect(text, slug).toContain(`**${id}**`);
      if ('now' in page[locale]) {
        expect(text, slug).toContain(page[locale].now[0]);
      }
    }
  }
});
