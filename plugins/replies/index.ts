import {writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';
import * as z from 'zod';
import {locales, sourceLocale, type Localized} from '../../src/locales';
import {feedSchema} from '../../src/replies/feedSchema';
import {toCsv} from '../../src/replies/toCsv';
import {loadPages} from '../site-pages/loadPages';
import {buildFeed} from './buildFeed';

/**
 * The replies of all pages: as `@generated/replies/default/feed.json` for the page that lists them, and after the build as
 * `/replies.json`, `/replies.csv` and their description `/replies.schema.json`.
 */
export function repliesPlugin(context: LoadContext): Plugin {
  const feed = () => {
    const {siteDir, siteConfig, i18n} = context;
    const baseUrls = Object.fromEntries(locales.map((locale) => [locale, i18n.localeConfigs[locale]?.baseUrl])) as Localized;
    return buildFeed(loadPages(siteDir), {url: siteConfig.url, baseUrls});
  };
  return {
    name: 'replies',
    async contentLoaded({actions}) {
      await actions.createData('feed.json', feed());
    },
    async postBuild({outDir, i18n}) {
      if (i18n.currentLocale !== sourceLocale) {
        return;
      }
      const built = feedSchema.parse(feed());
      await Promise.all([
        writeFile(join(outDir, 'replies.json'), `${JSON.stringify(built, null, 1)}\n`),
        writeFile(join(outDir, 'replies.csv'), toCsv(built.replies)),
        writeFile(join(outDir, 'replies.schema.json'), `${JSON.stringify(z.toJSONSchema(feedSchema), null, 1)}\n`),
      ]);
    },
  };
}
