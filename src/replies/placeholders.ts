import {maskNumbers} from '../cardNumbers/maskNumbers';
import type {Locale, Localized} from '../locales';

/** What an agent fills in, and what a help-desk system may fill in instead: `{amount}` and so on in the longer reply. */
export const placeholderNames = ['amount', 'date', 'last4'] as const;

export type PlaceholderName = (typeof placeholderNames)[number];

export type PlaceholderValues = Readonly<Partial<Record<PlaceholderName, string>>>;

/** The label of each blank. */
export const placeholderWords: Readonly<Record<PlaceholderName, Localized>> = {
  amount: {'zh-Hans': '金额（元）', en: 'Amount (¥)'},
  date: {'zh-Hans': '日期', en: 'Date'},
  last4: {'zh-Hans': '卡号后四位', en: 'Last four digits of the card'},
};

type Opening = Readonly<Record<PlaceholderName, string>> & {readonly given: readonly [string, string]; readonly bare: string};

const openings: Localized<Opening> = {
  'zh-Hans': {
    date: ' {date}',
    amount: ' {amount} 元',
    last4: '、卡号后四位 {last4}',
    given: ['您好，关于您', '的这笔付款：'],
    bare: '您好，关于您问的这笔付款：',
  },
  en: {
    date: ' of {date}',
    amount: ' of ¥{amount}',
    last4: ', card ending {last4}',
    given: ['Hello, about your payment', ':'],
    bare: 'Hello, about the payment you asked about:',
  },
};

/** The order in which each language names them. */
const order: Localized<readonly PlaceholderName[]> = {
  'zh-Hans': ['date', 'amount', 'last4'],
  en: ['amount', 'date', 'last4'],
};

const tokens: PlaceholderValues = {amount: '{amount}', date: '{date}', last4: '{last4}'};

function sentence(locale: Locale, values: PlaceholderValues): string {
  const words = openings[locale];
  const parts = order[locale].flatMap((name) => {
    const value = values[name]?.trim() ?? '';
    return value === '' ? [] : [words[name].replace(`{${name}}`, () => maskNumbers(value))];
  });
  // A list that begins with its separator has lost the item before it.
  const list = parts.join('').replace(/^、/u, '');
  return list === '' ? words.bare : `${words.given[0]}${list}${words.given[1]}`;
}

/** @returns The first sentence of a longer reply, with `{amount}`, `{date}` and `{last4}` still to be filled in. */
export function opening(locale: Locale): string {
  return sentence(locale, tokens);
}

/**
 * Fills in a longer reply. What was left empty is left out of the sentence, and what looks like a card number is masked.
 *
 * @param reply A longer reply that begins with `opening(locale)`; any other text comes back as it is.
 */
export function fillIn(reply: string, locale: Locale, values: PlaceholderValues): string {
  return reply.replace(opening(locale), () => sentence(locale, values));
}
