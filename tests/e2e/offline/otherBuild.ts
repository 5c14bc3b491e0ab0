import {createHash} from 'node:crypto';
import {cpSync, mkdtempSync, readdirSync, readFileSync, renameSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {fileOf} from '../../../finish/offline/readBuilt';
import type {Locale} from '../../../src/locales';

type Renamed = readonly [before: string, after: string];

const otherHash = '0123abcd';

/** Gives a script another name, as a change of its content would. */
function rename(dir: string, begins: string): Renamed {
  const before = readdirSync(dir).find((name) => name.startsWith(begins)) ?? '';
  const after = before.replace(/\.[0-9a-f]+\.js$/u, `.${otherHash}.js`);
  renameSync(path.join(dir, before), path.join(dir, after));
  return [before, after];
}

const replaceAll = (text: string, pairs: readonly Renamed[]): string =>
  pairs.reduce((result, [before, after]) => result.split(before).join(after), text);

function edit(file: string, change: (text: string) => string): void {
  writeFileSync(file, change(readFileSync(file, 'utf8')));
}

const digest = (content: Buffer): string => createHash('sha256').update(content).digest('hex').slice(0, 10);

/**
 * A later build of the site, as a deploy leaves it: in one language every page says `data-build="2"`, main script, runtime and the
 * script of one article have other names, and the old ones are gone.
 *
 * @param chunk Name of the article's script, without its hash.
 * @returns The new build's folder.
 */
export function otherBuild(lang: Locale, chunk: string): string {
  const dir = mkdtempSync(path.join(tmpdir(), 'handbook-'));
  cpSync('build', dir, {recursive: true});
  const root = path.join(dir, lang === 'en' ? 'en' : '');
  const scripts = path.join(root, 'assets/js');
  const article = rename(scripts, `${chunk}.`);
  const [oldHash = '', newHash = ''] = article.map((name) => name.split('.')[1] ?? '');
  edit(path.join(scripts, readdirSync(scripts).find((name) => name.startsWith('runtime~main.')) ?? ''), (text) =>
    replaceAll(text, [[oldHash, newHash]]),
  );
  const pairs = [article, rename(scripts, 'main.'), rename(scripts, 'runtime~main.')];
  for (const name of readdirSync(root, {recursive: true, encoding: 'utf8'})) {
    if (name.endsWith('.html') && (lang === 'en' || !name.startsWith('en/'))) {
      edit(path.join(root, name), (text) => replaceAll(text, pairs).replace('<html ', '<html data-build="2" '));
    }
  }
  edit(path.join(dir, 'sw.js'), (text) =>
    replaceAll(text, pairs).replace(
      /\["([^"]*)","[0-9a-f]{10}"/gu,
      (_, sent: string) => `["${sent}","${digest(readFileSync(fileOf(dir, sent)))}"`,
    ),
  );
  return dir;
}
