import * as fs from 'node:fs';
import path from 'node:path';

/** Packages whose CSS modules can be in the bundle. */
const packages = ['core', 'theme-classic', 'theme-common'].map((name) => `@docusaurus/${name}`);

const folders = ['src', ...[...packages, '@easyops-cn/docusaurus-search-local'].map((name) => `node_modules/${name}`)];

function modulesBelow(folder: string): string[] {
  return fs
    .readdirSync(folder, {recursive: true, encoding: 'utf8'})
    .filter((name) => name.endsWith('.module.css'))
    .sort()
    .map((name) => path.join(folder, name));
}

/** @returns Classes and animations of a CSS module. Takes a few words too many, such as those of a comment, which does no harm. */
export const namesIn = (css: string): string[] => [...new Set(css.match(/(?<=\.|@keyframes )[A-Za-z_][\w-]*/gu))].sort();

/**
 * Numbers the classes and animations of all CSS modules. Docusaurus' own names end in four random characters, and some hundred of them, which do
 * not compress, are in every page: 0.8 KB brotli. Equal sources give equal names, because the server's and the browser's bundle
 * and both languages are built apart.
 *
 * @param siteDir The project.
 * @returns Gives the short form of a name in a file; no page-wide class of Infima or of ours begins with `_`.
 */
export function shortNames(siteDir: string): (file: string, name: string) => string {
  const numbers = new Map<string, number>();
  const keyOf = (file: string, name: string) => `${fs.realpathSync(file)}#${name}`;
  for (const file of folders.flatMap((folder) => modulesBelow(path.join(siteDir, folder)))) {
    for (const name of namesIn(fs.readFileSync(file, 'utf8'))) {
      numbers.set(keyOf(file, name), numbers.size);
    }
  }
  return (file, name) => {
    const number = numbers.get(keyOf(file, name));
    if (number === undefined) {
      throw new Error(`${file}：.${name} 不在 shortNames 的文件夹里 / is in none of the folders of shortNames`);
    }
    return `_${number.toString(36)}`;
  };
}
