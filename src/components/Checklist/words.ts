import type {Localized} from '../../locales';

/** What the checklist itself says; the steps are the writers'. */
export const words = {
  progress: {'zh-Hans': '已完成 {done} / {all}，还剩 {left}', en: '{done} of {all} done, {left} left'},
  finished: {'zh-Hans': '{all} 步全部完成', en: 'All {all} steps done'},
  next: {'zh-Hans': '全部完成后', en: 'When all is done'},
  stop: {'zh-Hans': '没做到就停在这里', en: 'Do not go on until this is done'},
  tools: {'zh-Hans': '复制、发送、打印', en: 'Copy, send, print'},
  copy: {'zh-Hans': '复制为文字', en: 'Copy as text'},
  copied: {'zh-Hans': '清单', en: 'checklist'},
  link: {'zh-Hans': '复制带勾选的链接', en: 'Copy a link with these ticks'},
  copiedLink: {'zh-Hans': '带勾选的链接', en: 'link with ticks'},
  printFilled: {'zh-Hans': '打印（带勾选）', en: 'Print as ticked'},
  printEmpty: {'zh-Hans': '打印空表', en: 'Print an empty form'},
  reset: {'zh-Hans': '清空勾选', en: 'Clear ticks'},
  undo: {'zh-Hans': '恢复刚才的勾选', en: 'Bring the ticks back'},
  refused: {
    'zh-Hans': '这个浏览器不让网页保存：关掉本页，勾选就没了。可以复制为文字留着。',
    en: 'This browser keeps nothing: the ticks go when you close the page. Copy them as text to keep them.',
  },
  damaged: {
    'zh-Hans': '以前保存的勾选有一部分读不出来，请重新核对。',
    en: 'Some of the ticks kept earlier could not be read. Please go through the list again.',
  },
  linked: {'zh-Hans': '这个链接带着勾选', en: 'This link carries ticks'},
  linkedSteps: {'zh-Hans': '它会勾上这几步：', en: 'It would tick these steps:'},
  linkedNone: {'zh-Hans': '它没有这张清单上的步骤。', en: 'It names no step of this list.'},
  linkedLost: {'zh-Hans': '您自己勾的 {lost} 步会被取消。', en: '{lost} of your own ticks would be taken away.'},
  linkedUnknown: {
    'zh-Hans': '链接里有 {unknown} 步已不在清单上，略过。',
    en: '{unknown} of its steps are no longer on the list and are left out.',
  },
  gone: {
    'zh-Hans': '清单改过了：您以前勾的步骤里，有 {gone} 步已经不在。请从头看一遍。',
    en: 'This list has changed: {gone} of the steps that you ticked are no longer on it. Please go through it again.',
  },
  accept: {'zh-Hans': '照这样勾', en: 'Tick these'},
  decline: {'zh-Hans': '不用，保留我的', en: 'No, keep mine'},
} as const satisfies Readonly<Record<string, Localized>>;

/** @returns The text with each `{name}` replaced by its number. */
export function fill(text: string, numbers: Readonly<Record<string, number>>): string {
  return text.replace(/\{(\w+)\}/gu, (whole, name: string) => (name in numbers ? String(numbers[name]) : whole));
}
