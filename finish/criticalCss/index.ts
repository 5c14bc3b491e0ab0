import {createHash} from 'node:crypto';
import * as fs from 'node:fs/promises';
import path from 'node:path';
import {folderOf} from '../../src/locales';
import type {BuiltLanguage, Step} from '../step';
import {withoutDeadRules} from './deadRules';
import {selectCritical, untouched} from './select';
import {readSheet, writeSheet, type Entry} from './sheet';

/** Where Docusaurus puts the one stylesheet of a language, in the head of each page. */
const link = /<link rel=stylesheet href=("?)([^\s">]*\/assets\/css\/styles\.([\da-f]+)\.css)\1 ?\/?>/u;

/** @returns The language's files with one of these ends, as absolute paths. */
async function filesOf({dir, locale}: BuiltLanguage, ends: readonly string[]): Promise<string[]> {
  const root = path.join(dir, folderOf(locale));
  const files = await fs.readdir(root, {recursive: true});
  return files.filter((file) => ends.some((end) => file.endsWith(end))).map((file) => path.join(root, file));
}

/** `critical`: what any page could show before it is touched. */
type Sheet = {readonly critical: readonly Entry[]; readonly href: (old: string) => string; readonly saved: number};

/** Takes the dead rules out of a language's stylesheet, and names the file by its new content. */
async function trim(built: BuiltLanguage): Promise<Sheet> {
  // The short pages have a small one of their own, beside the folder.
  const sheets = await filesOf(built, ['.css']);
  const [file, ...more] = sheets.filter((name) => path.basename(path.dirname(name)) === 'css');
  if (file === undefined || more.length > 0) {
    throw new Error(`${built.locale}：应有一个样式表 / there should be one stylesheet`);
  }
  const css = await fs.readFile(file, 'utf8');
  const text = await Promise.all((await filesOf(built, ['.html', '.js'])).map((name) => fs.readFile(name, 'utf8')));
  const entries = withoutDeadRules(readSheet(css), text);
  const alive = writeSheet(entries);
  const name = `styles.${createHash('sha256').update(alive).digest('hex').slice(0, 8)}.css`;
  await fs.rm(file);
  await fs.writeFile(path.join(path.dirname(file), name), alive);
  return {
    critical: untouched(entries),
    href: (old) => old.replace(/[^/]+$/u, name),
    saved: Buffer.byteLength(css) - Buffer.byteLength(alive),
  };
}

/** @returns The page with its own rules in the head and a link to all of them at its end, where it holds nothing up. */
function inline(html: string, {critical, href}: Sheet): string {
  const [tag, , old] = link.exec(html) ?? [];
  if (tag === undefined || old === undefined) {
    return html; // The small pages behind short links have no stylesheet.
  }
  const style = `<style>${writeSheet(selectCritical(critical, html))}</style>`;
  return html.replace(tag, () => style).replace('</body>', () => `<link rel=stylesheet href=${href(old)}></body>`);
}

async function run(built: BuiltLanguage): Promise<string> {
  const sheet = await trim(built);
  let pages = 0;
  for (const file of await filesOf(built, ['.html'])) {
    const html = await fs.readFile(file, 'utf8');
    const done = inline(html, sheet);
    if (done !== html) {
      await fs.writeFile(file, done);
      pages += 1;
    }
  }
  if (pages === 0) {
    throw new Error(`${built.locale}：没有一页引用样式表 / no page links the stylesheet`);
  }
  return `${String(pages)} pages; dead rules taken out of the stylesheet: ${(sheet.saved / 1000).toFixed(0)} KB`;
}

/** Each page carries the CSS that it needs, so that one answer of the server is enough to paint it (decisions/062). */
export const criticalCss: Step<BuiltLanguage> = {name: 'inline critical CSS', run};
