import {createHash} from 'node:crypto';
import * as fs from 'node:fs/promises';
import path from 'node:path';
import {locales, sourceLocale, type Locale} from '../../src/locales';
import type {BuiltSite, Step} from '../step';
import {withoutDeadRules} from './deadRules';
import {selectCritical} from './select';
import {readSheet, writeSheet, type Entry} from './sheet';

/** Where Docusaurus puts the one stylesheet of a language, in the head of each page. */
const link = /<link rel=stylesheet href=("?)([^\s">]*\/assets\/css\/styles\.([\da-f]+)\.css)\1 ?\/?>/u;

const isOther = (file: string, locale: Locale): boolean =>
  locale === sourceLocale && locales.some((other) => other !== sourceLocale && file.startsWith(`${other}${path.sep}`));

/** @returns The language's files with one of these ends, as absolute paths. */
async function filesOf({dir}: BuiltSite, locale: Locale, ends: readonly string[]): Promise<string[]> {
  const root = locale === sourceLocale ? dir : path.join(dir, locale);
  const files = await fs.readdir(root, {recursive: true});
  return files
    .filter((file) => ends.some((end) => file.endsWith(end)) && !isOther(file, locale))
    .map((file) => path.join(root, file));
}

type Sheet = {readonly entries: readonly Entry[]; readonly href: (old: string) => string; readonly saved: number};

/** Takes the dead rules out of a language's stylesheet, and names the file by its new content. */
async function trim(site: BuiltSite, locale: Locale): Promise<Sheet> {
  // The short pages have a small one of their own, beside the folder.
  const sheets = await filesOf(site, locale, ['.css']);
  const [file, ...more] = sheets.filter((name) => path.basename(path.dirname(name)) === 'css');
  if (file === undefined || more.length > 0) {
    throw new Error(`${locale}：应有一个样式表 / there should be one stylesheet`);
  }
  const css = await fs.readFile(file, 'utf8');
  const text = await Promise.all((await filesOf(site, locale, ['.html', '.js'])).map((name) => fs.readFile(name, 'utf8')));
  const entries = withoutDeadRules(readSheet(css), text);
  const alive = writeSheet(entries);
  const name = `styles.${createHash('sha256').update(alive).digest('hex').slice(0, 8)}.css`;
  await fs.rm(file);
  await fs.writeFile(path.join(path.dirname(file), name), alive);
  return {
    entries,
    href: (old) => old.replace(/[^/]+$/u, name),
    saved: Buffer.byteLength(css) - Buffer.byteLength(alive),
  };
}

/** @returns The page with its own rules in the head and a link to all of them at its end, where it holds nothing up. */
function inline(html: string, {entries, href}: Sheet): string {
  const [tag, , old] = link.exec(html) ?? [];
  if (tag === undefined || old === undefined) {
    return html; // The small pages behind short links have no stylesheet.
  }
  const style = `<style>${writeSheet(selectCritical(entries, html))}</style>`;
  return html.replace(tag, () => style).replace('</body>', () => `<link rel=stylesheet href=${href(old)}></body>`);
}

async function inlineAll(site: BuiltSite, locale: Locale): Promise<{pages: number; saved: number}> {
  const sheet = await trim(site, locale);
  let pages = 0;
  for (const file of await filesOf(site, locale, ['.html'])) {
    const html = await fs.readFile(file, 'utf8');
    const done = inline(html, sheet);
    if (done !== html) {
      await fs.writeFile(file, done);
      pages += 1;
    }
  }
  if (pages === 0) {
    throw new Error(`${locale}：没有一页引用样式表 / no page links the stylesheet`);
  }
  return {pages, saved: sheet.saved};
}

/** Each page carries the CSS that it needs, so that one answer of the server is enough to paint it (decisions/062). */
export const criticalCss: Step = {
  name: 'inline critical CSS',
  run: async (site) => {
    const done = [];
    for (const locale of locales) {
      done.push(await inlineAll(site, locale));
    }
    const pages = done.reduce((sum, one) => sum + one.pages, 0);
    const saved = done.map((one) => `${(one.saved / 1000).toFixed(0)} KB`).join(', ');
    return `${String(pages)} pages; dead rules taken out of the stylesheets: ${saved}`;
  },
};
