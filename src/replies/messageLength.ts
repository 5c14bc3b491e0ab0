import type {Locale, Localized} from '../locales';

/** Characters of one text message: UCS-2 for Chinese, the basic GSM alphabet for English. */
export const messageLength: Localized<number> = {'zh-Hans': 70, en: 160};

/**
 * Characters that a page's reply leaves for a space and its link: `/v07` and a host of fifteen. A longer host makes two messages
 * of the longest replies; the page of replies shows which.
 */
export const linkRoom = 20;

/** @returns How many text messages a reply takes. A long one is sent in parts, which are a little shorter each (3GPP TS 23.040). */
export function messageCount(text: string, locale: Locale): number {
  const whole = messageLength[locale];
  const part: Localized<number> = {'zh-Hans': 67, en: 153};
  return text.length <= whole ? 1 : Math.ceil(text.length / part[locale]);
}
