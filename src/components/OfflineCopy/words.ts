import type {Localized} from '../../locales';

/** What the panel says. */
export const words = {
  unread: {
    'zh-Hans': '要打开 JavaScript，这里才能显示存了没有、哪一版、多大。',
    en: 'With JavaScript, this shows whether pages are kept, which version, and how large.',
  },
  reading: {'zh-Hans': '正在看这个浏览器里存了什么…', en: 'Looking at what this browser keeps…'},
  off: {'zh-Hans': '本站现在不提供离线保存。', en: 'This site does not offer pages for use offline at present.'},
  impossible: {
    'zh-Hans': '这个浏览器不让网站保存离线页面，断网后这里的页面打不开。换手机自带的浏览器打开，或者打印出来。',
    en: 'This browser does not let the site keep pages, so nothing here will open offline. Use your phone’s own browser, or print.',
  },
  nothing: {'zh-Hans': '这台设备上还没有保存。', en: 'Nothing is kept on this device yet.'},
  unwanted: {'zh-Hans': '您选了不要自动保存。', en: 'You chose that nothing is kept by itself.'},
  saving: {
    'zh-Hans': '正在保存，可以接着看别的页面。网慢时要几分钟，存好之前断网还打不开。',
    en: 'Saving. You can go on reading. On a slow network this takes minutes, and nothing opens offline before it is done.',
  },
  kept: {'zh-Hans': '已保存到本机', en: 'Kept on this device'},
  facts: {
    'zh-Hans': '版本 {date}（{version}） · {size} · {languages} {pages} 页',
    en: 'version {date} ({version}) · {size} · {languages}, {pages} pages',
  },
  damaged: {
    'zh-Hans': '浏览器清掉了其中一部分，请重新保存。',
    en: 'The browser has thrown some of it away. Please save it again.',
  },
  newer: {
    'zh-Hans': '新版本已经下载好，关掉本站的其他页面后自动换上。',
    en: 'A newer version has been fetched. It takes over once the site’s other pages are closed.',
  },
  useNewer: {'zh-Hans': '现在换上', en: 'Use it now'},
  save: {'zh-Hans': '保存中文页面', en: 'Save the English pages'},
  saveAgain: {'zh-Hans': '重新保存', en: 'Save again'},
  saveOther: {'zh-Hans': '也保存英文', en: 'Save Chinese too'},
  size: {'zh-Hans': '（下载约 {size}）', en: ' (about {size} to fetch)'},
  remove: {'zh-Hans': '删掉离线页面', en: 'Remove the kept pages'},
  removed: {
    'zh-Hans': '已删掉，以后不会再自动保存。',
    en: 'Removed. Nothing will be kept again unless you ask for it.',
  },
  failed: {
    'zh-Hans': '没有存成：可能是断网、网站正在更新，或设备空间不够。原来存的还在，过一会儿再试。',
    en: 'Not saved: the network may be gone, the site may be changing, or the device may be full. What was kept before is still there. Try again later.',
  },
} as const satisfies Readonly<Record<string, Localized>>;

/** Names of the languages, as the panel lists them. */
export const languageNames: Localized<Localized> = {
  'zh-Hans': {'zh-Hans': '中文', en: '英文'},
  en: {'zh-Hans': 'Chinese', en: 'English'},
};

/** @returns A size as readers know it from their phone: `1.4 MB`. */
export const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(1)} MB`;
