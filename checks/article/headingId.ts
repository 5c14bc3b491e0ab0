import type {Heading} from 'mdast';

const comment = /^\/\*\s*#(.*?)\s*\*\/$/u;

/** @returns The id that a heading ends with, as written in its comment; undefined where there is none. */
export function headingId(heading: Heading): string | undefined {
  const last = heading.children.at(-1);
  return last?.type === 'mdxTextExpression' ? comment.exec(last.value.trim())?.[1] : undefined;
}
