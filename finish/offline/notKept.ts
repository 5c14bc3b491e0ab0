import {mkdirSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {named} from '../../plugins/short-links/assets';
import {areas} from '../../src/content/areas';
import {notKeptPage} from '../../src/offline/list';
import {folderOf, locales, type Locale, type Localized} from '../../src/locales';
import type {BuiltSite} from '../step';

const words = {
  title: {'zh-Hans': '这一页没有保存在本机', en: 'This page is not kept on this device'},
  why: {
    'zh-Hans': '现在连不上网站，这一页也没有存在这台设备上。',
    en: 'The site cannot be reached just now, and this device holds no copy of the page.',
  },
  rule: {
    'zh-Hans': '一笔交易没查清之前，不要再收第二次。',
    en: 'Until a payment has been checked, do not charge again.',
  },
  retry: {'zh-Hans': '再试一次', en: 'Try again'},
  twin: {'zh-Hans': '打开这一页的英文版（已存在本机）', en: 'Open this page in Chinese (kept on this device)'},
  site: {'zh-Hans': '小票显示未支付', en: 'Unpaid Receipt Handbook'},
} as const satisfies Readonly<Record<string, Localized>>;

/** Heading of what is kept, in the language of the page and about the language of the list. */
const headings: Localized<Localized> = {
  'zh-Hans': {'zh-Hans': '断网也能打开', en: '断网也能打开（英文）'},
  en: {'zh-Hans': 'Opens without a network (in Chinese)', en: 'Opens without a network'},
};

const links: readonly {readonly path: string; readonly label: Localized}[] = [
  {path: '', label: {'zh-Hans': '首页', en: 'Home'}},
  {path: 'selector/', label: {'zh-Hans': '一步步找到结论', en: 'Find the verdict step by step'}},
  ...areas.slice(0, 3).map(({slug, label}) => ({path: `${slug}/`, label})),
  {path: 'support/checklists/', label: {'zh-Hans': '所有清单', en: 'All checklists'}},
  {path: 'search/', label: {'zh-Hans': '搜索', en: 'Search'}},
];

const css = named(
  'not-kept',
  'css',
  `:root{color-scheme:light dark}
body{max-width:36rem;margin:0 auto;padding:1.5rem 1rem;font:1.1rem/1.6 system-ui,-apple-system,'PingFang SC','Microsoft YaHei UI','Noto Sans CJK SC',sans-serif}
h1{font-size:1.5rem;line-height:1.3}
h2{font-size:1.15rem}
ul{margin:0;padding:0;list-style:none}
a{display:block;margin:0 0 .5rem;padding:.6rem 1rem;border:1px solid;border-radius:10px;text-decoration:none}
p a,strong{font-weight:600}
a:focus-visible{outline:3px solid;outline-offset:2px}
[hidden],section{display:none}
${locales.map((locale) => `[data-kept~="${locale}"] section[lang="${locale}"]`).join(',')}{display:block}
`,
);

function listOf(locale: Locale, here: Locale, baseUrl: string): string {
  const items = links.map(({path: to, label}) => `<li><a href="${baseUrl}${folderOf(locale)}${to}">${label[locale]}</a></li>`);
  return `<section lang="${locale}">\n<h2 lang="${here}">${headings[here][locale]}</h2>\n<ul>${items.join('')}</ul>\n</section>`;
}

/**
 * The worker fills in two places (`src/offline/worker/navigate.ts`): which languages are kept, and the way to the same page in
 * another language. Without a script, with the browser's own colours.
 *
 * @returns The page that stands in for one that is not kept.
 */
export function notKeptHtml(locale: Locale, baseUrl: string): string {
  const say = (word: keyof typeof words) => words[word][locale];
  const others = locales.filter((other) => other !== locale);
  return `<!doctype html>
<html lang="${locale}" data-kept="">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${say('title')} · ${say('site')}</title>
<link rel="icon" href="${baseUrl}img/logo.svg">
<link rel="stylesheet" href="${baseUrl}${css.path}">
<main>
<h1>${say('title')}</h1>
<p role="status">${say('why')}</p>
<p><strong>${say('rule')}</strong></p>
<p><a href="">${say('retry')}</a><a href="#twin" hidden>${say('twin')}</a></p>
${[locale, ...others].map((list) => listOf(list, locale, baseUrl)).join('\n')}
</main>
</html>
`;
}

/** Writes the page in each language, and its style sheet. */
export function writeNotKept({dir, baseUrl}: BuiltSite): void {
  mkdirSync(path.join(dir, 'assets'), {recursive: true});
  writeFileSync(path.join(dir, css.path), css.text);
  for (const locale of locales) {
    writeFileSync(path.join(dir, folderOf(locale), notKeptPage), notKeptHtml(locale, baseUrl));
  }
}
