import type {Nodes} from 'mdast';
import {visit} from 'unist-util-visit';
import type {Article} from '../article/article';
import type {Finding, Rule} from '../rule';

/** The admonitions that Docusaurus knows; any other name is printed as plain text. */
const admonitions: readonly string[] = [
  'note',
  'tip',
  'info',
  'warning',
  'danger',
  'caution',
  'important',
  'secondary',
  'success',
];

type Trap = Pick<Finding, 'found' | 'remedy'>;

const untitled: Trap = {
  found: {'zh-Hans': '提示框的标题没有放在方括号里', en: 'the title of an admonition is not in brackets'},
  remedy: {
    'zh-Hans': '写成 :::warning[标题]；否则整段警告会当普通文字印出来。',
    en: 'Write :::warning[Title]; otherwise the warning is printed as plain text.',
  },
};

const stray: Trap = {
  found: {'zh-Hans': '这里的 ::: 不是完整的提示框', en: 'this ::: is no complete admonition'},
  remedy: {
    'zh-Hans': `以单独一行 ::: 结尾；可用的有 ${admonitions.slice(0, 5).join('、')}。`,
    en: `Close it with ::: on a line of its own; the names are ${admonitions.slice(0, 5).join(', ')}.`,
  },
};

const task: Trap = {
  found: {'zh-Hans': '任务列表 - [ ]', en: 'a task list item - [ ]'},
  remedy: {
    'zh-Hans': '它的勾选框点不动，读屏软件也读不出；请用 <Checklist>。',
    en: 'Its box cannot be ticked and has no name for a screen reader; use <Checklist>.',
  },
};

const oldId: Trap = {
  found: {'zh-Hans': '标题 id 写成了 {#id}', en: 'a heading id written as {#id}'},
  remedy: {'zh-Hans': '在 MDX 里会出错，写成 {/* #id */}。', en: 'It is an error in MDX; write {/* #id */}.'},
};

const code: Trap = {
  found: {'zh-Hans': '正文里有代码（import、export 或 {…}）', en: 'code in the text (import, export or {…})'},
  remedy: {
    'zh-Hans': '文字直接写；放在花括号里的话，读者看得到，检查却看不到。',
    en: 'Write the text itself: what stands in braces is seen by readers and not by the checks.',
  },
};

const asterisks: Trap = {
  found: {'zh-Hans': '星号没有成对，会原样印出来', en: 'asterisks without their pair are printed as they are'},
  remedy: {
    'zh-Hans': '加粗写成 **文字**，星号里侧不留空格；要印出星号就写 \\*。',
    en: 'Write bold as **text**, without a space inside; write \\* for an asterisk.',
  },
};

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
