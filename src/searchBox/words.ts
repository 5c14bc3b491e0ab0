import {toLocale, type Localized} from '../locales';

/** What the box and the search page say. */
export const words = {
  page: {'zh-Hans': '搜索手册', en: 'Search the handbook'},
  pageOf: {'zh-Hans': '搜索“{q}”', en: 'Search for “{q}”'},
  elsewhereName: {'zh-Hans': '按主题找', en: 'Look by topic'},
  box: {'zh-Hans': '搜索', en: 'Search'},
  results: {'zh-Hans': '搜索结果', en: 'Search results'},
  found: {'zh-Hans': '找到 {n} 篇', en: '{n} found'},
  waiting: {'zh-Hans': '正在查找…', en: 'Searching…'},
  retrying: {'zh-Hans': '搜索数据没有下载成功，正在重试…', en: 'The search data did not arrive; trying again…'},
  failed: {
    'zh-Hans': '搜索数据下载不了，请检查网络。可以先按主题找：',
    en: 'The search data cannot be downloaded; please check the network. Meanwhile, look by topic:',
  },
  retry: {'zh-Hans': '再试一次', en: 'Try again'},
  none: {'zh-Hans': '没有找到合适的页面。', en: 'No page fits.'},
  nearest: {'zh-Hans': '字面最接近的：', en: 'Nearest by words:'},
  elsewhere: {'zh-Hans': '也可以换个说法，或者：', en: 'Try other words, or:'},
  selector: {'zh-Hans': '答几个问题，找到您的情形', en: 'Answer a few questions to find your situation'},
  selectorSet: {'zh-Hans': '在选择器里看“{what}”', en: 'See “{what}” in the selector'},
  all: {'zh-Hans': '查看全部结果', en: 'See all results'},
  recent: {'zh-Hans': '最近搜过（只存在本机）', en: 'Recent searches (kept on this device only)'},
  forget: {'zh-Hans': '删除“{q}”', en: 'Remove “{q}”'},
  forgetAll: {'zh-Hans': '全部删除', en: 'Remove all'},
  clear: {'zh-Hans': '清空', en: 'Clear'},
  code: {'zh-Hans': '应答码', en: 'Response code'},
  term: {'zh-Hans': '术语', en: 'Term'},
} as const satisfies Readonly<Record<string, Localized>>;

/** @returns One of the words in the page's language, with its blanks filled. */
export function sayWord(name: keyof typeof words, filled: Readonly<Record<string, string | number>> = {}): string {
  const text: string = words[name][toLocale(document.documentElement.lang)];
  return Object.entries(filled).reduce((result, [blank, value]) => result.split(`{${blank}}`).join(String(value)), text);
}
