import {glossary, type GlossaryEntry} from '../../src/content/glossary';
import type {PageProps} from '../../src/content/pageProps';
import {codeAnchor, codePageOf, responseCodes} from '../../src/content/responseCodes';
import type {Section, Unit} from '../../src/search/indexFiles';
import {locales, type Locale} from '../../src/locales';
import {askedOf} from './asked';
import type {Documents} from './readDocuments';

/** Texts of a unit by how much they say about it. */
export type UnitText = {
  readonly unit: Unit;
  /** The page's sections; none for codes and terms. */
  readonly sections: readonly Section[];
  readonly keywords: string;
  readonly description: string;
  /** What people say who should land here. */
  readonly asked: readonly string[];
  /** Sections of the full text, each with its place among the unit's sections, -1 for the top. */
  readonly bodies: readonly {readonly place: number; readonly text: string}[];
};

const generated = {codes: '#codes', terms: '#terms'};

/** Codes and terms are found by themselves; the sections that list them all would only repeat them. */
function codesAndTerms(locale: Locale, page: (slug: string) => Unit): UnitText[] {
  const terms = page('/reference/glossary/');
  const other = locales.find((name) => name !== locale) ?? locale;
  return [
    ...responseCodes.map(({code, title, meaning, merchant, cardholder}) => ({
      unit: {
        ...page(codePageOf(code)),
        kind: 'code' as const,
        hash: `#${codeAnchor(code)}`,
        title: `${code} ${title[locale]}`,
      },
      sections: [],
      keywords: '',
      description: '',
      asked: [],
      bodies: [{place: -1, text: `${meaning[locale]} ${merchant[locale]} ${cardholder[locale]}`}],
    })),
    ...Object.entries<GlossaryEntry>(glossary).map(([id, {term, said, definition}]) => ({
      unit: {...terms, kind: 'term' as const, hash: `#${id}`, title: term[locale]},
      sections: [],
      keywords: [term[other], ...said[locale]].join(' / '),
      description: '',
      asked: [],
      bodies: [{place: -1, text: definition[locale]}],
    })),
  ];
}

/**
 * @param documents What the real plugin read from the built pages of one language.
 * @param props What each page's front matter says, by its address.
 * @returns Everything that can be found: the pages in their order, then the codes and the terms.
 */
export function unitsOf(documents: Documents, props: ReadonlyMap<string, PageProps>, locale: Locale): readonly UnitText[] {
  const pages = documents.titles.map(({i: number, t: title, u: url}): UnitText => {
    const headings = documents.headings.filter(({p, h, u}) => p === number && u === url && h !== undefined && h !== '');
    const sections = headings.map(({h = '', t}): Section => [h, t]);
    const texts = documents.texts.filter(({p, h = ''}) => p === number && h !== generated.codes && h !== generated.terms);
    const of = (list: Documents['titles']) => list.find(({p}) => p === number)?.t ?? '';
    const page = props.get(url);
    return {
      unit: {kind: 'page', url, hash: '', title, id: page?.id ?? '', verdict: page?.card?.verdict},
      sections,
      keywords: of(documents.keywords),
      description: of(documents.descriptions),
      asked: askedOf(page?.id ?? '', locale),
      bodies: texts.map(({h = '', t}) => {
        const place = sections.findIndex(([hash]) => hash === h);
        const heading = sections[place]?.[1] ?? '';
        // A word in the heading says more than one in the text below it.
        return {place, text: `${heading} / ${heading} / ${t}`};
      }),
    };
  });
  const page = (ending: string) => {
    const found = pages.find(({unit: {url}}) => url.endsWith(ending));
    if (!found) {
      throw new Error(`搜索：没有页面 ${ending} / search: there is no page ${ending}`);
    }
    return found.unit;
  };
  return [...pages, ...codesAndTerms(locale, page)];
}
