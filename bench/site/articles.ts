import * as fs from 'node:fs/promises';
import path from 'node:path';
import {compress} from './compress';

/** What one built page weighs. */
export type PageBytes = {
  /** Path of its file within the built folder. */
  readonly file: string;
  /** Brotli, as sent. */
  readonly bytes: number;
};

/** Pages of the theme's shell say so; the small pages behind short links do not load it. */
const isArticle = (html: Buffer): boolean => html.includes('id=__docusaurus>');

/** @returns Every page of the built site that a reader reads, in both languages, heaviest first. */
export async function weighArticles(dir: string): Promise<PageBytes[]> {
  const files = (await fs.readdir(dir, {recursive: true})).filter((file) => file.endsWith('.html'));
  const weighed: PageBytes[] = [];
  for (const file of files) {
    const html = await fs.readFile(path.join(dir, file));
    if (isArticle(html)) {
      weighed.push({file, bytes: (await compress(html)).length});
    }
  }
  return weighed.sort((a, b) => b.bytes - a.bytes);
}
