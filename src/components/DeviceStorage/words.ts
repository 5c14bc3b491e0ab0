import type {Localized} from '../../locales';

/** What the list of stored things says. */
export const words = {
  yes: {'zh-Hans': '现在有', en: 'there now'},
  no: {'zh-Hans': '现在没有', en: 'not there now'},
  days: {'zh-Hans': '{days} 天不改就忘掉', en: 'until {days} days after the last change'},
  ever: {'zh-Hans': '到您清掉为止', en: 'until you clear it'},
  pages: {'zh-Hans': '断网时用的页面', en: 'Pages for use offline'},
  unlisted: {'zh-Hans': '旧版本留下的内容', en: 'Something an older version left'},
  blocked: {
    'zh-Hans': '这个浏览器不让网站记东西，所以什么也没有记。',
    en: 'This browser does not let the site keep anything, so nothing is kept.',
  },
  clear: {'zh-Hans': '清空本站存在这台设备上的全部内容', en: 'Clear everything kept on this device'},
  clearing: {'zh-Hans': '正在清空…', en: 'Clearing…'},
  cleared: {'zh-Hans': '已清空：{what}。', en: 'Cleared: {what}.'},
  empty: {'zh-Hans': '本来就没有东西可清。', en: 'There was nothing to clear.'},
  again: {
    'zh-Hans': '接着用本站，要用到的又会记下来。',
    en: 'If you go on using the site, it will again keep what it needs.',
  },
  failed: {
    'zh-Hans': '没有全部清掉，请照下面的办法在浏览器里清。',
    en: 'Not everything could be cleared. Please clear it in the browser, as described below.',
  },
  undo: {'zh-Hans': '撤销，放回去', en: 'Undo, put it back'},
  undone: {'zh-Hans': '已放回去。离线页面要重新下载。', en: 'Put back. Pages for use offline have to be fetched again.'},
  separator: {'zh-Hans': '、', en: ', '},
} as const satisfies Readonly<Record<string, Localized>>;
