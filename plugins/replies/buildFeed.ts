import {isVerdictPage} from '../../src/content/pageSchema';
import {shortLink} from '../../src/content/shortLink';
import {locales, type Locale, type Localized} from '../../src/locales';
import {longReply, shortReply} from '../../src/replies/composeReplies';
import type {FeedReply, ReplyFeed} from '../../src/replies/feedSchema';
import {placeholderNames} from '../../src/replies/placeholders';
import type {PagePair} from '../site-pages/loadPages';

/** Areas whose pages are about one payment, so that a reply can name its amount, date and card. */
const aboutOnePayment = /^[VCF]/u;

/** Where the site is published. */
export type Published = {
  /** Scheme and host. */
  readonly url: string;
  /** The site's root in each language, with slashes at both ends. */
  readonly baseUrls: Localized;
};

function feedReply({id, slug, in: pair}: PagePair, locale: Locale, {url, baseUrls}: Published): readonly FeedReply[] {
  const page = pair[locale];
  if (page.reply === undefined) {
    return [];
  }
  const link = shortLink(url, baseUrls['zh-Hans'], id);
  const onePayment = aboutOnePayment.test(id);
  const {title, description, reply, audience, reviewed} = page;
  const card = isVerdictPage(page) ? {now: page.now, never: page.never} : {};
  const parts = {title, description, reply, onePayment, link, ...card};
  return [
    {
      id,
      locale,
      title,
      audience,
      verdict: isVerdictPage(page) ? page.verdict : null,
      short: shortReply(parts, locale),
      long: longReply(parts, locale),
      placeholders: onePayment ? [...placeholderNames] : [],
      link,
      page: `${url}${baseUrls[locale]}${slug.slice(1)}`,
      reviewed,
    },
  ];
}

/** @returns Every reply in both languages, by page id. */
export function buildFeed(pages: readonly PagePair[], published: Published): ReplyFeed {
  return {
    format: 'unpaid-receipt-handbook/replies',
    version: 1,
    replies: pages.flatMap((page) => locales.flatMap((locale) => feedReply(page, locale, published))),
  };
}
