import type {Nodes} from 'mdast';
import {visit} from 'unist-util-visit';
import type {Article} from '../article/article';
import {admonitions, asterisks, code, oldId, stray, task, untitled} from '../markdown/traps';
import type {Finding, Rule} from '../rule';

/** The lines that are no code, by line number. */
function proseLines(text: string): ReadonlyMap<number, string> {
  let fence: string | undefined;
  const lines = text.split('\n').flatMap((line, index): [number, string][] => {
    const mark = /^\s*(`{3,}|~{3,})/u.exec(line)?.[1];
    const inside = fence !== undefined;
    if (mark !== undefined && !inside) {
      fence = mark;
    } else if (mark !== undefined && fence !== undefined && mark.startsWith(fence)) {
      fence = undefined;
    }
    return inside || mark !== undefined ? [] : [[index + 1, line]];
  });
  return new Map(lines);
}

/** The first and last lines of complete admonitions. */
function completeFences({tree, text}: Article): ReadonlySet<number> {
  const lines = text.split('\n');
  const complete = new Set<number>();
  if (tree) {
    visit(tree, 'containerDirective', ({name, position}) => {
      const end = position?.end.line ?? 0;
      if (admonitions.includes(name) && /^\s*:{3,}\s*$/u.test(lines[end - 1] ?? '')) {
        complete.add(position?.start.line ?? 0).add(end);
      }
    });
  }
  return complete;
}

function taskLines({tree}: Article): readonly number[] {
  const lines: number[] = [];
  if (tree) {
    visit(tree as Nodes, 'listItem', ({checked, position}) => {
      if (typeof checked === 'boolean') {
        lines.push(position?.start.line ?? 1);
      }
    });
  }
  return lines;
}

/** Lines of text in which asterisks meant to be bold stand beside a word; those of masked card numbers stand beside digits. */
function asteriskLines({tree}: Article): readonly number[] {
  const lines: number[] = [];
  if (tree) {
    visit(tree as Nodes, 'text', ({value, position}) => {
      const hit = /\*\*(?=\p{L})|(?<=[\p{L}。！？，；：、”’）」])\*\*/u.exec(value);
      if (hit && position) {
        lines.push(position.start.line + value.slice(0, hit.index).split('\n').length - 1);
      }
    });
  }
  return lines;
}

/** Lines of expressions that are more than a comment, and of imports and exports. */
function codeLines({tree}: Article): readonly number[] {
  const lines: number[] = [];
  if (tree) {
    visit(tree as Nodes, (node) => {
      const expression = node.type === 'mdxTextExpression' || node.type === 'mdxFlowExpression';
      if (node.type === 'mdxjsEsm' || (expression && !/^\/\*[^]*\*\/$/u.test(node.value.trim()))) {
        lines.push(node.position?.start.line ?? 1);
      }
    });
  }
  return lines;
}

function trapsOf(article: Article): readonly Finding[] {
  const {file, text, tree} = article;
  const complete = completeFences(article);
  const tasks = taskLines(article);
  const coded = codeLines(article);
  const bare = asteriskLines(article);
  return [...proseLines(text)].flatMap(([line, words]) => {
    const traps = [
      /^\s*:{3,}\s*\w+[ \t]+[^\s[{]/u.test(words) ? untitled : /:{3,}/u.test(words) && !complete.has(line) && stray,
      (tasks.includes(line) || (!tree && /^\s*(?:[-*+]|\d+[.)])\s+\[[ x]\]\s/iu.test(words))) && task,
      /^\s*#{1,6}\s.*\{#[^}]*\}/u.test(words) && oldId,
      coded.includes(line) && code,
      bare.includes(line) && asterisks,
    ];
    return traps.flatMap((trap) => (trap ? [{file, line, ...trap}] : []));
  });
}

/** Spellings that pass for Markdown elsewhere and here print as plain text, break the build or shut readers out. */
export const markdownTraps: Rule = {name: 'markdown-traps', check: (site) => site.articles.flatMap(trapsOf)};
