import type {Heading, Nodes, Root, Table} from 'mdast';
import type {Locale} from '../../src/locales';
import {headingId} from './headingId';
import {isOwnBlock, proseOf, safeReason} from './prose';

/** A reviewed exception from the rule `safety`, written directly before the text that it is for. */
type SafeMark = {readonly reason: string; readonly line: number};

/** A piece of text that stands by itself: a heading, a paragraph, an item's paragraph, a table row, a code block. */
export type Block = {
  /** What the reader reads, line breaks as in the file. Words in `<Zh>` are blanks of the same length. */
  readonly text: string;
  /** Line of the file on which the text begins. */
  readonly line: number;
  /** For a row of a table: its cells, and those of the table's first row. */
  readonly row?: {readonly cells: readonly string[]; readonly head: readonly string[]};
  /** How deep it stands in lists: 0 outside, -1 for the heading that everything else of the section stands under. */
  readonly depth: number;
  readonly safe?: SafeMark;
};

/** A heading with what follows it up to the next one; the first section is the lead and has none. */
export type Section = {
  readonly heading?: Heading;
  readonly id?: string;
  /** 0 for the lead. */
  readonly level: number;
  readonly line: number;
  /** The heading's own text is the first block. */
  readonly blocks: readonly Block[];
};

type Growing = Omit<Section, 'blocks'> & {readonly blocks: Block[]};

/** Cuts an article into sections and those into blocks of text, in the order of reading. */
export function sectionsOf(tree: Root, source: string, locale: Locale): readonly Section[] {
  const sections: Growing[] = [{level: 0, line: 1, blocks: []}];
  let mark: SafeMark | undefined;

  function add(text: string, line: number, depth: number, row?: Block['row']) {
    if (text.trim() !== '') {
      sections.at(-1)?.blocks.push({text, line, depth, ...(row ? {row} : {}), ...(mark ? {safe: mark} : {})});
      mark = undefined;
    }
  }

  function addTable(table: Table, depth: number) {
    const rows = table.children.map((row) => row.children.map((cell) => proseOf(cell.children, source, locale)));
    rows.forEach((cells, index) => {
      add(cells.join(' | '), table.children[index]?.position?.start.line ?? 1, depth, {cells, head: rows[0] ?? []});
    });
  }

  /** Text and inline elements make one block; an element such as `<Check>` among them makes one of its own. */
  function addPhrasing(children: readonly Nodes[], depth: number) {
    let run: Nodes[] = [];
    const flush = () => {
      const first = run.find((node) => proseOf([node], source, locale).trim() !== '');
      const text = proseOf(run, source, locale);
      const lead = text.length - text.trimStart().length;
      const skipped = first?.type === 'text' ? (text.slice(0, lead).match(/\n/gu) ?? []).length : 0;
      add(text.trim(), (first?.position?.start.line ?? 1) + skipped, depth);
      run = [];
    };
    for (const child of children) {
      const reason = safeReason(child);
      if (reason !== undefined) {
        mark = {reason, line: child.position?.start.line ?? 1};
      } else if (isOwnBlock(child)) {
        flush();
        addPhrasing(child.children, depth);
      } else {
        run.push(child);
      }
    }
    flush();
  }

  function walk(node: Nodes, depth: number) {
    const line = node.position?.start.line ?? 1;
    const reason = safeReason(node);
    if (reason !== undefined) {
      mark = {reason, line};
    } else if (node.type === 'heading') {
      const id = headingId(node);
      sections.push({heading: node, ...(id === undefined ? {} : {id}), level: node.depth, line, blocks: []});
      addPhrasing(node.children, -1);
    } else if (node.type === 'paragraph') {
      addPhrasing(node.children, depth);
    } else if (node.type === 'table') {
      addTable(node, depth);
    } else if (node.type === 'code') {
      add(node.value, line + 1, depth);
    } else if ('children' in node) {
      node.children.forEach((child) => {
        walk(child, node.type === 'listItem' ? depth + 1 : depth);
      });
    }
  }

  walk(tree, 0);
  return sections;
}
