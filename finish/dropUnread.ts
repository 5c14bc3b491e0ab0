import type {BuiltLanguage, Step} from './step';

/**
 * What Docusaurus writes into each page for the crawler of a search service that we do not use, the keywords, which our own index
 * has read by now and no search engine reads any more, a second name of the card's picture, a hint to load the logo that stands
 * in the next line, and a drawing that no link of ours uses. Some 500 B of each page's first packet.
 */
const unread = [
  /<meta (?:data-rh=true )?name=(?:docsearch:[\w]+|docusaurus_\w+|keywords|generator|twitter:image) content=(?:"[^"]*"|[^\s>"]+) ?\/?>/gu,
  /<link rel=preload as=image href=[^\s>]+ ?\/?>/gu,
  /<svg style="display: none;"><defs>\s*<symbol id=theme-svg-external-link [^]*?<\/svg>\s*/gu,
];

/** Takes out of each page what nobody reads. */
export const dropUnread: Step<BuiltLanguage> = {
  name: 'drop what nobody reads',
  run: ({pages}) => {
    const counts = unread.map(() => 0);
    for (const [file, html] of pages) {
      const kept = unread.reduce(
        (text, pattern, at) =>
          text.replace(pattern, () => {
            counts[at] = (counts[at] ?? 0) + 1;
            return '';
          }),
        html,
      );
      pages.set(file, kept);
    }
    const unmet = unread.filter((_, at) => counts[at] === 0);
    if (unmet.length > 0) {
      throw new Error(`没有一页有这些可去掉的东西 / no page has any of what is to be dropped: ${unmet.map(String).join(' ')}`);
    }
    return `${String(counts.reduce((sum, count) => sum + count, 0))} taken out`;
  },
};
