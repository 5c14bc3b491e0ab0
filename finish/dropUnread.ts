import * as fs from 'node:fs/promises';
import path from 'node:path';
import {htmlFiles} from './htmlFiles';
import type {Step} from './step';

/**
 * What Docusaurus writes into each page for the crawler of a search service that we do not use, the keywords, which our own index
 * has read by now and no search engine reads any more, a second name of the card's picture, a hint to load the logo that stands
 * in the next line, and a drawing that no link of ours uses. Some 500 B of each page's first packet.
 */
const unread = new RegExp(
  [
    /<meta (?:data-rh=true )?name=(?:docsearch:[\w]+|docusaurus_\w+|keywords|generator|twitter:image) content=(?:"[^"]*"|[^\s>"]+) ?\/?>/u,
    /<link rel=preload as=image href=[^\s>]+ ?\/?>/u,
    /<svg style="display: none;"><defs>\s*<symbol id=theme-svg-external-link .*?<\/svg>\s*/u,
  ]
    .map(({source}) => source)
    .join('|'),
  'gu',
);

/** Takes out of each page what nobody reads. */
export const dropUnread: Step = {
  name: 'drop what nobody reads',
  run: async ({dir}) => {
    let count = 0;
    for (const file of await htmlFiles(dir)) {
      const html = await fs.readFile(path.join(dir, file), 'utf8');
      const kept = html.replace(unread, () => {
        count += 1;
        return '';
      });
      if (kept !== html) {
        await fs.writeFile(path.join(dir, file), kept);
      }
    }
    if (count === 0) {
      throw new Error('没有找到要去掉的东西 / found nothing to drop');
    }
    return `${String(count)} taken out`;
  },
};
