import {addressOf} from '../../plugins/site-pages/addressOf';
import type {PagePair} from '../../plugins/site-pages/loadPages';
import {areas} from '../../src/content/areas';
import {locales, type Locale, type Localized} from '../../src/locales';
import {about} from './about';

const words = {
  start: {'zh-Hans': '从这里开始', en: 'Start here'},
  limits: {
    'zh-Hans':
      '说明：只讲中国内地柜面收款；每页写明依据和可靠程度、复核日期；不是法律意见。引用请带页面网址，并保留“不要再付”的提醒。从不索要完整卡号、密码或验证码。',
    en: 'It covers payments at shop counters in mainland China. Each page names its sources, how strong they are, and the day of its last review; none is legal advice. Quote with the page’s address and keep the warning not to pay again. It never asks for a full card number, PIN or one-time code.',
  },
  other: {'zh-Hans': 'English', en: '中文'},
} as const satisfies Readonly<Record<string, Localized>>;

/** One line of the list: the Markdown copy, and the sentence that answers. */
function line({id, slug, in: page}: PagePair, locale: Locale): string {
  return `- [${page[locale].title}](${addressOf(locale, `${slug}index.md`)}): ${id}. ${page[locale].description}`;
}

/** @returns `llms.txt` (llmstxt.org) of one language: what this site is, and its pages as Markdown, by area. */
export function llmsText(pages: readonly PagePair[], locale: Locale): string {
  const outside = pages.filter(({id}) => !areas.some(({letter}) => id.startsWith(letter)));
  const sections = [
    {label: words.start[locale], pages: outside},
    ...areas.map(({label, letter}) => ({label: label[locale], pages: pages.filter(({id}) => id.startsWith(letter))})),
  ];
  const other = locales.find((name) => name !== locale) ?? locale;
  return [
    `# ${about.title[locale]}`,
    `> ${about.sentence[locale]}`,
    words.limits[locale],
    `${words.other[locale]}: ${addressOf(other, 'llms.txt')}`,
    ...sections.map((section) => `## ${section.label}\n\n${section.pages.map((page) => line(page, locale)).join('\n')}`),
  ]
    .join('\n\n')
    .concat('\n');
}
