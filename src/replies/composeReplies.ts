import {withoutScheme} from '../content/shortLink';
import type {Locale, Localized} from '../locales';
import {opening} from './placeholders';

/** What a reply is made of: fields of the page's front matter, so that it never drifts from the page. */
export type ReplyParts = {
  readonly title: string;
  readonly description: string;
  readonly reply: string;
  /** Steps and prohibitions; on verdict pages only. */
  readonly now?: readonly string[];
  readonly never?: readonly string[];
  /** True where the page is about one payment, so that the reply opens with its amount, date and card. */
  readonly onePayment: boolean;
  /** The page's short link, with `https://`. */
  readonly link: string;
};

type Words = {
  readonly hello: string;
  readonly steps: string;
  readonly never: string;
  readonly more: (title: string, link: string) => string;
};

const words: Localized<Words> = {
  'zh-Hans': {
    hello: '您好：',
    steps: '请这样做：',
    never: '请不要：',
    more: (title, link) => `说明“${title}”：${link}`,
  },
  en: {
    hello: 'Hello,',
    steps: 'Please do this:',
    never: 'Please do not do this:',
    more: (title, link) => `The page “${title}”: ${link}`,
  },
};

/** Typographic marks that a text message in the basic alphabet (GSM 03.38) cannot carry; one of them halves its length. */
const plainMarks: readonly (readonly [RegExp, string])[] = [
  [/[‘’]/gu, "'"],
  [/[“”]/gu, '"'],
  [/[–—]/gu, '-'],
  [/…/gu, '...'],
];

/**
 * @returns A reply that fits one text message: the page's reply and its address without `https://`. English marks become plain
 * ones, because a single curly quote would cut the message from 160 characters to 70.
 */
export function shortReply({reply, link}: ReplyParts, locale: Locale): string {
  const plain = locale === 'en' ? plainMarks.reduce((text, [marks, mark]) => text.replace(marks, mark), reply) : reply;
  return `${plain} ${withoutScheme(link)}`;
}

function numbered(lines: readonly string[]): readonly string[] {
  return lines.map((line, index) => `${String(index + 1)}. ${line}`);
}

/** @returns A reply for chat or mail: what is known, what to do, what not to do, and where it stands. */
export function longReply({title, description, reply, now, never, onePayment, link}: ReplyParts, locale: Locale): string {
  const say = words[locale];
  const acts = [
    ...(now ? [say.steps, ...numbered(now)] : [reply]),
    ...(never ? [say.never, ...never.map((act) => `- ${act}`)] : []),
  ];
  return [onePayment ? opening(locale) : say.hello, description, ...acts, say.more(title, link)].join('\n');
}
