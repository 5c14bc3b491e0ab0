import * as z from 'zod';
import {audiences} from '../content/audiences';
import {verdictKinds} from '../content/verdicts';
import {locales} from '../locales';
import {placeholderNames} from './placeholders';

const url = z.string().regex(/^https?:\/\/\S+$/u);

const reply = z
  .strictObject({
    id: z
      .string()
      .regex(/^[A-Z]\d{2}$/u)
      .describe('Permanent id of the page that the reply belongs to.'),
    locale: z.enum(locales).describe('Language of title, short and long.'),
    title: z.string().min(1).describe('The situation as people say it.'),
    audience: z.array(z.enum(audiences)).min(1).describe('Who the page is written for.'),
    verdict: z.enum(verdictKinds).nullable().describe('What the page says about the money; null where it states no verdict.'),
    short: z.string().min(1).describe('Fits a text message, with its link. Has no placeholders.'),
    long: z.string().min(1).describe('For chat or mail; lines end in a line feed. Holds the placeholders named beside it.'),
    placeholders: z
      .array(z.enum(placeholderNames))
      .describe('The placeholders in `long`, written {amount}; empty where it has none.'),
    link: url.describe('Short link, for both languages.'),
    page: url.describe('The page itself, in this language.'),
    reviewed: z.iso.date().describe('Day of the page’s last review.'),
  })
  .describe('One reply in one language.');

/**
 * `/replies.json`, for help-desk systems. `version` rises when a field changes its meaning or goes; fields may be added to a
 * new version only, because readers refuse unknown ones.
 */
export const feedSchema = z.strictObject({
  format: z.literal('unpaid-receipt-handbook/replies'),
  version: z.literal(1),
  replies: z.array(reply).min(1),
});

export type ReplyFeed = z.infer<typeof feedSchema>;

/** One reply in one language, as `/replies.json` and a line of `/replies.csv` hold it. */
export type FeedReply = ReplyFeed['replies'][number];
