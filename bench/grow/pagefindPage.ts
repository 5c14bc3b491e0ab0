import * as fs from 'node:fs/promises';
import path from 'node:path';
import type {SearchBox} from '../site/search';

/** How Pagefind is asked: as it is, or each word by itself and the scores added up, as it has to be for Chinese. */
const manners = ['native', 'words'] as const;

export type Manner = (typeof manners)[number];

export const pagefindBox: SearchBox = {input: '#query', result: '#rows li'};

/** The least page that a site could search with: Pagefind is loaded when the box is touched, as our box does. */
const page = (lang: string, manner: Manner) => `<!doctype html><html lang="${lang}"><meta charset="utf-8">
<meta name="viewport" content="width=device-width"><title>Pagefind</title><input id="query"><ul id="rows"></ul><script type="module">
const input = document.querySelector('#query'), rows = document.querySelector('#rows');
let loading, latest = 0;
const load = () => (loading ??= import('/pagefind/pagefind.js').then(async (pagefind) => (await pagefind.init(), pagefind)));
input.addEventListener('focus', load);
async function find(pagefind, query) {
  if (${JSON.stringify(manner)} === 'native') return (await pagefind.search(query)).results;
  const words = [...new Intl.Segmenter(${JSON.stringify(lang)}, {granularity: 'word'}).segment(query)].filter((s) => s.isWordLike);
  const merged = new Map();
  for (const {results} of await Promise.all(words.map(({segment}) => pagefind.search(segment))))
    for (const result of results) {
      const known = merged.get(result.id);
      merged.set(result.id, {result, score: (known?.score ?? 0) + result.score});
    }
  return [...merged.values()].sort((a, b) => b.score - a.score).map(({result}) => result);
}
input.addEventListener('input', async () => {
  const mine = ++latest, results = (await find(await load(), input.value)).slice(0, 8);
  if (mine !== latest) return;
  rows.textContent = '';
  for (const result of results) {
    const {meta} = await result.data();
    if (mine !== latest) return;
    const row = document.createElement('li');
    row.textContent = meta.title;
    rows.append(row);
  }
});
</script></html>`;

/** @returns Path of the page that asks Pagefind. */
export const pagefindPath = (lang: string, manner: Manner): string => `/pagefind-${lang}-${manner}.html`;

/**
 * Indexes the built articles of both languages beside our own index, and writes the pages that ask it.
 *
 * @returns Seconds that the indexing took.
 */
export async function addPagefind(built: string): Promise<number> {
  const start = performance.now();
  const {createIndex} = await import('pagefind'); // Has no CommonJS form, which a static import would ask for.
  const {index, errors} = await createIndex({rootSelector: 'main article'});
  if (!index) {
    throw new Error(`Pagefind: ${errors.join(' ')}`);
  }
  const added = await index.addDirectory({path: built, glob: '**/index.html'});
  const written = await index.writeFiles({outputPath: path.join(built, 'pagefind')});
  if (added.errors.length + written.errors.length > 0) {
    throw new Error(`Pagefind: ${[...added.errors, ...written.errors].join(' ')}`);
  }
  const time = (performance.now() - start) / 1000;
  for (const lang of ['zh-Hans', 'en']) {
    for (const manner of manners) {
      await fs.writeFile(path.join(built, pagefindPath(lang, manner)), page(lang, manner));
    }
  }
  return time;
}
