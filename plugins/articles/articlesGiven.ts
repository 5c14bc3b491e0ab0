import {readFileSync} from 'node:fs';
import type {ArticlesRead} from './articlesRead';

/** Whether another process reads the articles for both languages, and says over the channel to it where the result is. */
export const comes = process.connected;

let given: Promise<ArticlesRead> | undefined;

let trees: ReadonlyMap<string, string> = new Map();

function read(file: string): ArticlesRead {
  const articles = JSON.parse(readFileSync(file, 'utf8')) as ArticlesRead;
  trees = new Map(articles.trees);
  return articles;
}

/** @returns What `finish/buildLanguages.ts` had read, once it says where. */
export function articlesGiven(): Promise<ArticlesRead> {
  given ??= new Promise((resolve, reject) => {
    process.once('message', (file) => {
      // Not at once: a message that was there before its listener is handed over by steps that still need the channel.
      setImmediate(() => {
        process.disconnect();
      });
      resolve(read(String(file)));
    });
    process.once('disconnect', () => {
      reject(new Error('文章没有读出来 / the articles were not read'));
    });
  });
  return given;
}

/** @returns Tree of the article with this text, as JSON; undefined where nobody has read it for this process. */
export function treeGiven(text: string): string | undefined {
  return trees.get(text);
}
