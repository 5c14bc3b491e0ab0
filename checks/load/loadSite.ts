import {readdirSync} from 'node:fs';
import {join, sep} from 'node:path';
import {todayInChina} from '../../src/content/reviewState';
import {locales, type Locale} from '../../src/locales';
import {articleFile, articleRoots} from '../../plugins/site-pages/articleRoots';
import {readArticle, type Article} from '../article/article';
import type {Site} from '../site';
import {loadLedger} from './loadLedger';
import {loadTextFiles} from './loadTextFiles';
import {readText} from './readText';

function pathsBelow(folder: string): readonly string[] {
  try {
    return readdirSync(folder, {recursive: true, encoding: 'utf8'})
      .map((path) => path.split(sep).join('/'))
      .filter((path) => /\.mdx?$/u.test(path))
      .sort();
  } catch {
    return [];
  }
}

function articlesOf(root: string, locale: Locale): readonly Article[] {
  return pathsBelow(join(root, articleRoots[locale])).map((path) =>
    readArticle(locale, path, readText(join(root, articleFile(locale, path))) ?? ''),
  );
}

/**
 * Reads everything that the rules need, once. The rules themselves touch no file.
 *
 * @param root The project's root.
 * @param today ISO date that reviews are held against.
 */
export function loadSite(root: string, today = todayInChina()): Site {
  return {
    articles: locales.flatMap((locale) => articlesOf(root, locale)),
    ledger: loadLedger(root),
    textFiles: loadTextFiles(root),
    today,
  };
}
