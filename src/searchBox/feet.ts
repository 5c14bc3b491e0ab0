import {areas} from '../content/areas';
import {toLocale} from '../locales';
import type {Row} from '../search/answer';
import type {Symptom} from '../search/symptom';
import {element} from './element';
import {forgetSearch, recentSearches} from './recent';
import styles from './styles.module.css';
import {sayWord} from './words';

/** What stands below the rows, or instead of them. `go` follows an address within the site. */
export type Go = (url: string) => void;

function link(text: string, url: string, go: Go): HTMLElement {
  const anchor = element('a', styles.link, text);
  anchor.href = url;
  anchor.addEventListener('click', (event) => {
    if (!event.ctrlKey && !event.metaKey && !event.shiftKey) {
      event.preventDefault();
      go(url);
    }
  });
  return anchor;
}

function button(text: string, className: string | undefined, act: () => void): HTMLElement {
  const made = element('button', className, text);
  made.type = 'button';
  made.addEventListener('click', act);
  return made;
}

/** @returns Address of the search page for a query. */
export const allResults = (query: string, base: string): string => `${base}search/?q=${encodeURIComponent(query)}`;

function selector(symptom: Symptom | undefined, base: string, go: Go): HTMLElement {
  const text = symptom ? sayWord('selectorSet', {what: symptom.label}) : sayWord('selector');
  return link(text, `${base}selector/${symptom?.search ?? ''}`, go);
}

/** Below rows: all results, and the selector where the query names a symptom of its. */
export function rowsFoot(query: string, symptom: Symptom | undefined, base: string, go: Go): readonly HTMLElement[] {
  const all = link(sayWord('all'), allResults(query, base), go);
  return symptom ? [selector(symptom, base, go), all] : [all];
}

/** @returns Links to the areas. */
function areaLinks(base: string, go: Go): HTMLElement {
  const locale = toLocale(document.documentElement.lang);
  return element('div', styles.areas, ...areas.map(({slug, label}) => link(label[locale], `${base}${slug}/`, go)));
}

/** Where nothing fits: the nearest titles, the selector, the areas. */
export function emptyFoot(nearest: readonly Row[], symptom: Symptom | undefined, base: string, go: Go): readonly HTMLElement[] {
  const near = nearest.map(({title, url, hash}) => link(title, url + hash, go));
  return [
    ...(near.length > 0 ? [element('p', styles.label, sayWord('nearest')), ...near] : []),
    element('p', styles.label, sayWord('elsewhere')),
    selector(symptom, base, go),
    areaLinks(base, go),
  ];
}

/** Where the index cannot be had: another attempt, and the areas. */
export function failedFoot(base: string, go: Go, retry: () => void): readonly HTMLElement[] {
  return [button(sayWord('retry'), styles.retry, retry), areaLinks(base, go)];
}

/** In an empty box: what was searched for before, each to be taken up again or removed. */
export function recentFoot(take: (query: string) => void, redraw: () => void): readonly HTMLElement[] {
  const queries = recentSearches();
  const line = (query: string) => {
    const remove = button('✕', styles.remove, () => {
      forgetSearch(query);
      redraw();
    });
    remove.setAttribute('aria-label', sayWord('forget', {q: query}));
    return element(
      'div',
      styles.recent,
      button(query, styles.take, () => {
        take(query);
      }),
      remove,
    );
  };
  if (queries.length === 0) {
    return [];
  }
  const all = button(sayWord('forgetAll'), styles.retry, () => {
    forgetSearch();
    redraw();
  });
  return [element('p', styles.label, sayWord('recent')), ...queries.map(line), all];
}
