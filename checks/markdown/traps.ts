import type {Finding} from '../rule';

/** The admonitions that Docusaurus knows; any other name is printed as plain text. */
export const admonitions: readonly string[] = [
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

/** A spelling that passes for Markdown elsewhere, and what it does here. */
type Trap = Pick<Finding, 'found' | 'why' | 'remedy'>;

export const untitled: Trap = {
  found: {'zh-Hans': '提示框的标题没有放在方括号里', en: 'the title of an admonition is not in brackets'},
  why: {
    'zh-Hans': '整段警告会当普通文字印出来，没有框也没有颜色，而网站照样生成。',
    en: 'The warning is printed as plain text, without a box, and the site is built all the same.',
  },
  remedy: {'zh-Hans': '写成 :::warning[标题]；npm run fix 会代劳。', en: 'Write :::warning[Title]; npm run fix does it for you.'},
};

export const stray: Trap = {
  found: {'zh-Hans': '这里的 ::: 不是完整的提示框', en: 'this ::: is no complete admonition'},
  why: {
    'zh-Hans': '冒号会原样印在页面上，里面的警告没有框。',
    en: 'The colons are printed as they are, and the warning in it has no box.',
  },
  remedy: {
    'zh-Hans': `以单独一行 ::: 结尾；可用的有 ${admonitions.slice(0, 5).join('、')}。`,
    en: `Close it with ::: on a line of its own; the names are ${admonitions.slice(0, 5).join(', ')}.`,
  },
};

export const task: Trap = {
  found: {'zh-Hans': '任务列表 - [ ]', en: 'a task list item - [ ]'},
  why: {
    'zh-Hans': '它的勾选框点不动，读屏软件也读不出。',
    en: 'Its box cannot be ticked and has no name for a screen reader.',
  },
  remedy: {
    'zh-Hans': '改用 <Checklist> 和 <Check>；用法见 CONTRIBUTING.md。',
    en: 'Use <Checklist> and <Check>; CONTRIBUTING.md shows how.',
  },
};

export const oldId: Trap = {
  found: {'zh-Hans': '标题 id 写成了 {#id}', en: 'a heading id written as {#id}'},
  why: {'zh-Hans': '在 MDX 里这是语法错误，网站生成不了。', en: 'In MDX this is an error, and the site cannot be built.'},
  remedy: {'zh-Hans': '写成 {/* #id */}；npm run fix 会代劳。', en: 'Write {/* #id */}; npm run fix does it for you.'},
};

export const code: Trap = {
  found: {'zh-Hans': '正文里有代码（import、export 或 {…}）', en: 'code in the text (import, export or {…})'},
  why: {
    'zh-Hans': '花括号里的文字读者看得到，检查却看不到；组件不需要 import。',
    en: 'What stands in braces is seen by readers and not by the checks; components need no import.',
  },
  remedy: {'zh-Hans': '文字直接写，import 删掉。', en: 'Write the text itself, and take the import away.'},
};

export const asterisks: Trap = {
  found: {'zh-Hans': '星号没有成对，会原样印出来', en: 'asterisks without their pair are printed as they are'},
  why: {
    'zh-Hans': '最要紧的话往往是加粗的那一句，读者看到的却是一串星号。',
    en: 'What is set in bold matters most, and readers see a row of asterisks instead.',
  },
  remedy: {
    'zh-Hans': '写成 **文字**，星号里侧不留空格；要印出星号就写 \\*。',
    en: 'Write **text**, without a space inside; write \\* for an asterisk.',
  },
};
