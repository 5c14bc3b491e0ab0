/** A table's head and its rows; every row has as many cells as the head. */
export type Table = {readonly head: readonly string[]; readonly rows: readonly (readonly string[])[]};

/** Chinese characters take two columns of a terminal. */
const width = (text: string): number => text.length + (text.match(/[\u2e80-\uffef]/gu) ?? []).length;

/** @returns The table as Markdown that also reads well in a terminal; numbers stand at the right. */
export function asMarkdown({head, rows}: Table): string {
  const widths = head.map((title, column) => Math.max(...[title, ...rows.map((row) => row[column] ?? '')].map(width), 3));
  const isNumeric = head.map((_, column) => column > 0 && rows.some((row) => /^[\d–-]/u.test(row[column] ?? '')));
  const line = (cells: readonly string[]) =>
    `| ${cells
      .map((cell, column) => {
        const space = ' '.repeat((widths[column] ?? 0) - width(cell));
        return isNumeric[column] ? space + cell : cell + space;
      })
      .join(' | ')} |`;
  const rule = widths.map((size, column) => (isNumeric[column] ? `${'-'.repeat(size - 1)}:` : '-'.repeat(size)));
  return [line(head), `| ${rule.join(' | ')} |`, ...rows.map(line)].join('\n');
}
