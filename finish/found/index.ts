import {writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {addressOf} from '../../plugins/site-pages/addressOf';
import {loadPages} from '../../plugins/site-pages/loadPages';
import {folderOf, locales} from '../../src/locales';
import type {BuiltSite, Step} from '../step';
import {atomFeed} from './feed';
import {llmsText} from './llmsText';

/** Everything may be read. Pages that are not to be found (search, short links) say so themselves, and must be read for that. */
function robots(): string {
  return ['User-agent: *', 'Allow: /', '', ...locales.map((locale) => `Sitemap: ${addressOf(locale, 'sitemap.xml')}`), ''].join(
    '\n',
  );
}

async function run({dir}: BuiltSite): Promise<string> {
  const pages = loadPages('.');
  await Promise.all([
    writeFile(join(dir, 'robots.txt'), robots()),
    ...locales.flatMap((locale) => [
      writeFile(join(dir, folderOf(locale), 'feed.atom'), atomFeed(pages, locale)),
      writeFile(join(dir, folderOf(locale), 'llms.txt'), llmsText(pages, locale)),
    ]),
  ]);
  return 'feed.atom and llms.txt in both languages, robots.txt';
}

/** Writes what feed readers, crawlers and language models look for. */
export const writeFound: Step = {name: 'write feeds, llms.txt, robots.txt', run};
