import {describe, expect, test} from 'vitest';
import {atomFeed} from '../../../finish/found/feed';
import {llmsText} from '../../../finish/found/llmsText';
import type {PagePair} from '../../../plugins/site-pages/loadPages';
import {site} from '../../../site.config';
import type {Page} from '../../../src/content/pageSchema';
import {structuredData} from '../../../src/content/structuredData';

function pair(id: string, slug: string, reviewed: string): PagePair {
  const page = (title: string) => ({id, title, description: `${title} & <more>.`, reviewed}) as Page;
  return {id, slug, in: {'zh-Hans': page('查'), en: page('Check')}};
}

const pages = [
  pair('H00', '/', '2026-01-01'),
  pair('M05', '/merchant/reprint/', '2026-03-01'),
  pair('V07', '/verdicts/x/', '2026-03-01'),
];

describe('the feed', () => {
  test('has the page that was reviewed last first, and its day as the feed’s', () => {
    const atom = atomFeed(pages, 'en');
    const ids = [...atom.matchAll(/<title[^>]*><!\[CDATA\[(\w+) /gu)].map(([, id]) => id);
    expect(ids).toEqual(['M05', 'V07', 'H00']);
    expect(/<updated>(.*?)<\/updated>/u.exec(atom)?.[1]).toBe('2026-03-01T00:00:00.000Z');
  });

  test('names entries by their permanent link, differently in each language', () => {
    expect(atomFeed(pages, 'zh-Hans')).toContain(`<id>${site.url}/m05</id>`);
    expect(atomFeed(pages, 'en')).toContain(`<id>${site.url}/m05#en</id>`);
    expect(atomFeed(pages, 'en')).toContain(`<link href="${site.url}/en/merchant/reprint/"/>`);
  });

  test('is the same whenever it is built', () => {
    expect(atomFeed(pages, 'en')).toBe(atomFeed([...pages].reverse(), 'en'));
  });
});

describe('llms.txt', () => {
  test('lists each page once, as Markdown, below its area', () => {
    const text = llmsText(pages, 'en');
    expect(text.startsWith('# Unpaid Receipt Handbook\n\n> Check before you charge again')).toBe(true);
    expect(text).toContain(`## For merchants\n\n- [Check](${site.url}/en/merchant/reprint/index.md): M05. Check & <more>.`);
    expect(text).toContain(`## Start here\n\n- [Check](${site.url}/en/index.md)`);
    expect(llmsText(pages, 'zh-Hans')).toContain(`English: ${site.url}/en/llms.txt`);
  });
});

describe('structured data', () => {
  const described = {
    title: 'Does </script><script>alert(1)</script> end it?',
    url: 'https://h.example/a/b/',
    locale: 'en' as const,
    page: {
      reviewed: '2026-03-01',
      sources: [
        {title: 'Named', strength: '', note: ''},
        {title: 'Linked', strength: '', note: '', url: 'https://www.pbc.gov.cn'},
      ],
    },
    trail: [
      {name: 'Home', url: 'https://h.example/'},
      {name: 'Page', url: 'https://h.example/a/b/'},
    ],
    operator: '',
  };

  test('cannot end its element, and reads back as it was', () => {
    const text = structuredData(described);
    expect(text).not.toContain('<');
    expect(JSON.parse(text)).toMatchObject({'@graph': [{headline: described.title}, {}]});
  });

  test('links a source only where the page does', () => {
    const [article] = (JSON.parse(structuredData(described)) as {'@graph': {citation: unknown[]}[]})['@graph'];
    expect(article?.citation).toEqual([
      {'@type': 'CreativeWork', name: 'Named'},
      {'@type': 'CreativeWork', name: 'Linked', url: 'https://www.pbc.gov.cn'},
    ]);
  });

  test('names the publisher where there is one; the home page is the site', () => {
    expect(structuredData({...described, operator: 'Bank'})).toContain('"publisher":{"@type":"Organization","name":"Bank"}');
    expect(structuredData({...described, trail: described.trail.slice(0, 1)})).toContain('"@type":"WebSite"');
  });
});
