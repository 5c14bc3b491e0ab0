import path from 'node:path';
import {site} from '../site.config';
import {toLocale} from '../src/locales';
import {criticalCss} from './criticalCss';
import {dropUnread} from './dropUnread';
import {writeMarkdown} from './markdown';
import {readPages, writePages} from './pages';
import {runSteps} from './step';

/** What is done to one language as soon as it is built, while the other still may be; in the same process, whose code is warm. */
export async function finishLanguage(language: string, folder: string): Promise<void> {
  const dir = path.resolve(folder);
  const locale = toLocale(language);
  const pages = await readPages(dir);
  const before = new Map(pages);
  await runSteps({dir, baseUrl: site.baseUrl, locale, pages}, [dropUnread, criticalCss, writeMarkdown], locale);
  writePages(dir, pages, before);
}
