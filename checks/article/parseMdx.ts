import type {Root} from 'mdast';
import {articleTree} from '../../plugins/site-pages/articleTree';

/** Where and why a file is not valid MDX. */
export type SyntaxProblem = {readonly line: number; readonly reason: string};

type Place = {line?: number; start?: {line: number}};

/** Some errors name their place only in words: “Expected a closing tag for `<Checklist>` (5:1-5:25)”. */
const spoken = /\((\d+):\d+-/u;

/** Parses a whole file, so that positions in the tree are lines of the file. */
export function parseMdx(file: string, text: string): {tree: Root} | {problem: SyntaxProblem} {
  try {
    return {tree: articleTree(file, text)};
  } catch (error) {
    const {reason, line, place} = error as {reason?: string; line?: number; place?: Place};
    const words = reason ?? String(error);
    return {problem: {line: line ?? place?.line ?? place?.start?.line ?? Number(spoken.exec(words)?.[1] ?? 1), reason: words}};
  }
}
