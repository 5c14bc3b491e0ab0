/** What is done to one language as soon as it is built, while the other still may be: `language.ts <language> <folder>`, bundled (`bundleOwn.ts`) */
import path from 'node:path';
import {site} from '../site.config';
import {toLocale} from '../src/locales';
import {criticalCss} from './criticalCss';
import {dropUnread} from './dropUnread';
import {writeMarkdown} from './markdown';
import {readPages, writePages} from './pages';
import {runSteps} from './step';

const [language = '', folder = 'build'] = process.argv.slice(2);
const locale = toLocale(language);

async function main(): Promise<void> {
  const dir = path.resolve(folder);
  const pages = await readPages(dir);
  const before = new Map(pages);
  await runSteps({dir, baseUrl: site.baseUrl, locale, pages}, [dropUnread, criticalCss, writeMarkdown], locale);
  writePages(dir, pages, before);
}

void main();
