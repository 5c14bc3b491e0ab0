import {createHash} from 'node:crypto';
import * as fs from 'node:fs';
import path from 'node:path';
import {folderOf} from '../../src/locales';
import type {BuiltLanguage, Step} from '../step';
import {withoutDeadRules} from './deadRules';
import {selectCritical, untouched} from './select';
import {readSheet, writeSheet, type Entry} from './sheet';

/** Where Docusaurus puts the one stylesheet of a language, in the head of each page. */
const link = /<link rel=stylesheet href=("?)([^\s">]*\/assets\/css\/styles\.([\da-f]+)\.css)\1 ?\/?>/u;

/** @returns The language's styles or scripts, as absolute paths. */
function filesIn({dir, locale}: BuiltLanguage, kind: 'css' | 'js'): string[] {
  const folder = path.join(dir, folderOf(locale), 'assets', kind);
  return fs.readdirSync(folder).flatMap((name) => (name.endsWith(`.${kind}`) ? [path.join(folder, name)] : []));
}

/** `critical`: what any page could show before it is touched. */
type Sheet = {readonly critical: readonly Entry[]; readonly href: (old: string) => string; readonly saved: number};

/** Takes the dead rules out of a language's stylesheet, and names the file by its new content. */
function trim(built: BuiltLanguage): Sheet {
  const [file, ...more] = filesIn(built, 'css');
  if (file === undefined || more.length > 0) {
    throw new Error(`${built.locale}：应有一个样式表 / there should be one stylesheet`);
  }
  const css = fs.readFileSync(file, 'utf8');
  const scripts = filesIn(built, 'js').map((name) => fs.readFileSync(name, 'utf8'));
  const entries = withoutDeadRules(readSheet(css), [...built.pages.values(), ...scripts]);
  const alive = writeSheet(entries);
  const name = `styles.${createHash('sha256').update(alive).digest('hex').slice(0, 8)}.css`;
  fs.rmSync(file);
  fs.writeFileSync(path.join(path.dirname(file), name), alive);
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

function run(built: BuiltLanguage): string {
  const sheet = trim(built);
  let inlined = 0;
  for (const [file, html] of built.pages) {
    const done = inline(html, sheet);
    built.pages.set(file, done);
    inlined += done === html ? 0 : 1;
  }
  if (inlined === 0) {
    throw new Error(`${built.locale}：没有一页引用样式表 / no page links the stylesheet`);
  }
  return `${String(inlined)} pages; dead rules taken out of the stylesheet: ${(sheet.saved / 1000).toFixed(0)} KB`;
}

/** Each page carries the CSS that it needs, so that one answer of the server is enough to paint it (decisions/062). */
export const criticalCss: Step<BuiltLanguage> = {name: 'inline critical CSS', run};
