import {mkdir, writeFile} from 'node:fs/promises';
import {dirname, join} from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';
import type {PageId} from '../../src/content/pageIds';
import {languageSlot} from '../../src/content/languageSlot';
import {locales, sourceLocale, type Localized} from '../../src/locales';
import {loadPages} from '../site-pages/loadPages';
import {script, styleSheet} from './assets';
import {retiredIds} from './retiredIds';
import {shortPage} from './shortPage';
import {shortPages} from './shortPages';

async function write(outDir: string, path: string, text: string): Promise<void> {
  const file = join(outDir, path);
  await mkdir(dirname(file), {recursive: true});
  await writeFile(file, text);
}

/**
 * Permanent short addresses: after the build of the source language, a tiny static page for each id (`/v07/`) and response code
 * (`/code/91/`). Also writes `@generated/short-links/default/ids.json` for the table of ids and the page not found.
 */
export function shortLinksPlugin(context: LoadContext): Plugin {
  return {
    name: 'short-links',
    async contentLoaded({actions}) {
      const ids: readonly PageId[] = loadPages(context.siteDir).map(({id, slug, in: page}) => ({
        id,
        slug,
        title: {'zh-Hans': page['zh-Hans'].title, en: page.en.title},
      }));
      await actions.createData('ids.json', ids);
    },
    async postBuild({outDir, siteConfig, siteDir, i18n}) {
      if (i18n.currentLocale !== sourceLocale) {
        return;
      }
      const baseUrls = Object.fromEntries(locales.map((locale) => [locale, i18n.localeConfigs[locale]?.baseUrl])) as Localized;
      const base = baseUrls[sourceLocale];
      const js = script(`${languageSlot}-${String(siteConfig.storage.namespace)}`);
      const shared = {css: `${base}${styleSheet.path}`, js: `${base}${js.path}`, icon: `${base}${siteConfig.favicon ?? ''}`};
      const pages = shortPages(loadPages(siteDir), retiredIds(siteDir), baseUrls);
      await Promise.all([
        ...[styleSheet, js].map(({path, text}) => write(outDir, path, text)),
        ...pages.map((page) => write(outDir, `${page.path}/index.html`, shortPage(page, shared))),
      ]);
    },
  };
}
