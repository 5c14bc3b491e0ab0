import matter from 'gray-matter';

/** The YAML on top of an article. */
export type FrontMatter = {
  /** The fields as YAML gave them, not yet held against the schema; empty where the YAML does not parse. */
  readonly data: Readonly<Record<string, unknown>>;
  readonly problem?: {readonly line: number; readonly reason: string};
  /** The block's lines, without the fences; the first is line 2 of the file. */
  readonly lines: readonly string[];
};

/** One text of the front matter, with the line that it stands on. */
export type Field = {readonly name: string; readonly text: string; readonly line: number};

const block = /^---\n([\s\S]*?)\n?---(?:\n|$)/u;

/** Reads the front matter; a broken one is told, not thrown. */
export function readFrontMatter(text: string): FrontMatter {
  const found = block.exec(text)?.[1];
  if (found === undefined) {
    return {data: {}, lines: [], problem: {line: 1, reason: 'no front matter between two lines of ---'}};
  }
  const lines = found.split('\n');
  try {
    // The empty options keep gray-matter from answering out of its cache, which would hide the error of a broken block.
    return {data: matter(text, {}).data, lines};
  } catch (error) {
    const {reason, mark} = error as {reason?: string; mark?: {line: number}};
    return {data: {}, lines, problem: {line: (mark?.line ?? 0) + 1, reason: reason ?? String(error)}};
  }
}

/** @returns The line of a field, or of one item of its list; line 1 for a field that is missing. */
export function fieldLine({lines}: FrontMatter, name: string, item = 0): number {
  const at = lines.findIndex((line) => line.startsWith(`${name}:`));
  if (at === -1) {
    return 1;
  }
  const end = lines.findIndex((line, index) => index > at && /^\S/u.test(line) && !line.startsWith('-'));
  const items = lines.flatMap((line, index) =>
    index > at && (end === -1 || index < end) && /^\s*-\s/u.test(line) ? [index] : [],
  );
  return (items[item] ?? at) + 2;
}

/** @returns Every text of the named fields: the field itself, or each item where it is a list. */
export function fieldsOf(frontMatter: FrontMatter, names: readonly string[]): readonly Field[] {
  return names.flatMap((name) => {
    const value = frontMatter.data[name];
    const texts: readonly unknown[] = Array.isArray(value) ? value : [value];
    return texts.flatMap((text, index) =>
      typeof text === 'string' ? [{name, text, line: fieldLine(frontMatter, name, index)}] : [],
    );
  });
}
