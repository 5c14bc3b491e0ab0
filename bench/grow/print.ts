import type {FirstResult} from '../site/search';
import type {Growth} from './index';

const kilo = (bytes: number) => (bytes / 1000).toFixed(1);

const search = ({time, bytes}: FirstResult) => `${String(Math.round(time))} ms, ${kilo(bytes)} kB`;

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

/** @returns Two tables in Markdown: what a build and its files grow to, and the first row beside Pagefind's. Bytes are brotli. */
export function printGrowth(grown: readonly Growth[]): string {
  const builds = table(
    [
      'generated articles',
      'build',
      'memory',
      'Pagefind’s indexing',
      'language',
      'page kB',
      'main kB',
      'index first kB',
      'index later kB',
    ],
    grown.flatMap(({count, build, pagefindTime, languages}) =>
      languages.map(({locale, weight: {page, main, first, later}}) => {
        return [
          String(count),
          `${build.time.toFixed(0)} s`,
          `${(build.memory / 1e9).toFixed(2)} GB`,
          `${pagefindTime.toFixed(1)} s`,
          locale,
          ...[page, main, first, later].map(kilo),
        ];
      }),
    ),
  );
  const rows = table(
    ['generated articles', 'language', 'ours', 'Pagefind', 'Pagefind, each word', 'ours ÷ Pagefind'],
    grown.flatMap(({count, languages}) =>
      languages.map(({locale, searches: {ours, native, words}}) => {
        return [String(count), locale, search(ours), search(native), search(words), (ours.time / native.time).toFixed(2)];
      }),
    ),
  );
  return `${builds}\n\nFirst row on a slow phone (tap, typing, first row):\n\n${rows}\n`;
}
