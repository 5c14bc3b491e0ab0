import {describe, expect, it} from 'vitest';
import {isChosen} from '../../../finish/offline/choosePages';
import {keptPaths} from '../../../finish/offline/keptPaths';
import {assertBudget, budget, makeList} from '../../../finish/offline/makeList';
import {notKeptHtml} from '../../../finish/offline/notKept';
import type {BuiltLanguage} from '../../../finish/offline/readBuilt';

const html =
  '<link href=/help/img/logo.svg rel=icon><link rel=stylesheet href=/help/assets/css/styles.1.css /><script src="/help/assets/js/main.1.js">';

function built(root: string, extra: Partial<BuiltLanguage> = {}): BuiltLanguage {
  const script = (name: string) => `${root}assets/js/${name}.1.js`;
  return {
    root,
    pages: [
      {path: root, id: 'H00'},
      {path: `${root}merchant/reprint/`, id: 'M05'},
      {path: `${root}provider/vetting-worksheet/`, id: 'P10'},
    ],
    chunks: {
      [`/help/${root}`]: ['frame', 'doc', 'home'],
      [`/help/${root}merchant/reprint/`]: ['doc', 'reprint'],
      [`/help/${root}provider/vetting-worksheet/`]: ['doc', 'vetting'],
      [`/help/${root}search/`]: ['search'],
    },
    scripts: ['main', 'runtime~main', '1234', 'frame', 'doc', 'home', 'reprint', 'vetting', 'search'].map(script),
    index: [`${root}search-index.json`],
    read: () => Buffer.from(html),
    ...extra,
  };
}

describe('which pages are kept', () => {
  it('are those for the counter, each index, and every page with a checklist', () => {
    expect(['V07', 'M05', 'C10', 'H01', 'F00', 'A04', 'R04', 'R07'].every((id) => isChosen(id, ''))).toBe(true);
    expect(['F01', 'S03', 'P10', 'R08', 'A05'].some((id) => isChosen(id, ''))).toBe(false);
    expect(isChosen('P04', '<section id=checklist-before-signing class="a">')).toBe(true);
    expect(isChosen('S03', '<section class="a" id="checklist-phone">')).toBe(true);
  });
});

describe('which files they need', () => {
  it('are those the pages name, their own chunks, and every chunk that no page owns', () => {
    const {pages, files} = keptPaths(built('en/'), '/help/');
    expect(pages.map(({id}) => id)).toEqual(['H00', 'M05', 'search']);
    const scripts = ['1234', 'doc', 'frame', 'home', 'main', 'reprint', 'runtime~main', 'search'];
    expect(files).toEqual(
      [
        ...scripts.map((name) => `en/assets/js/${name}.1.js`),
        'assets/css/styles.1.css',
        'assets/js/main.1.js',
        'en/search-index.json',
        'img/logo.svg',
      ].sort(),
    );
  });

  it('cannot be guessed: a page or a script that is not known stops the build', () => {
    expect(() => keptPaths(built('', {chunks: {'/help/': ['frame']}}), '/help/')).toThrow('merchant/reprint/');
    expect(() => keptPaths(built('', {scripts: ['assets/js/main.1.js']}), '/help/')).toThrow('frame');
  });
});

describe('the list', () => {
  const both = (read: BuiltLanguage['read']) => {
    const languages = {'zh-Hans': built('', {read}), en: built('en/', {read})};
    const paths = {'zh-Hans': keptPaths(languages['zh-Hans'], '/help/'), en: keptPaths(languages.en, '/help/')};
    return () => makeList(languages, paths, '2026-11-26');
  };

  it('holds every path once, with a digest, and changes its version with any content', async () => {
    const {list, sizes} = await both(() => Buffer.from(html))();
    const paths = [...list.always, ...list.in['zh-Hans'].files].map(([path]) => path);
    expect(new Set(paths).size).toBe(paths.length);
    expect([...list.always, ...list.in.en.files].every(([, digest]) => /^[0-9a-f]{10}$/u.test(digest))).toBe(true);
    expect(sizes.en.pages).toBe(3);
    expect((await both(() => Buffer.from(`${html} `))()).list.version).not.toBe(list.version);
  });

  it('stops the build above the budget', () => {
    const sizes = {'zh-Hans': {kept: budget}, en: {kept: budget + 1}};
    expect(() => {
      assertBudget(sizes);
    }).toThrow(/^en.*2500001/u);
    expect(() => {
      assertBudget({...sizes, en: sizes['zh-Hans']});
    }).not.toThrow();
  });
});

describe('the page for what is not kept', () => {
  it('has the places that the worker fills in', () => {
    for (const locale of ['zh-Hans', 'en'] as const) {
      const page = notKeptHtml(locale, '/help/');
      expect(page.split('data-kept=""')).toHaveLength(2);
      expect(page.split('href="#twin" hidden')).toHaveLength(2);
      expect(page).toContain('href="/help/en/selector/"');
    }
  });
});
