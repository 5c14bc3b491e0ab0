import type {Localized} from '../../locales';

/**
 * What a code allows next. Where a code has several, they are meant in their order: `['query', 'later']` is first query, and only
 * then wait.
 */
export type Retry = 'paid' | 'never' | 'fix' | 'later' | 'query';

/** The word on the badge. */
export const retryWords: Readonly<Record<Retry, Localized>> = {
  paid: {'zh-Hans': '已批准', en: 'Approved'},
  never: {'zh-Hans': '不要重试', en: 'Never retry'},
  fix: {'zh-Hans': '先改正', en: 'Fix first'},
  later: {'zh-Hans': '稍后', en: 'Later'},
  query: {'zh-Hans': '先查询', en: 'Query first'},
};

/** One response code (ISO 8583 field 39) as it may appear on a terminal in mainland China. Plain text only. */
export type ResponseCode = {
  /** Two characters, upper case, as the terminal shows them. */
  readonly code: string;
  /** zh-Hans: the words on the screen; en: what they mean. Older words in brackets where the lists disagree. */
  readonly title: Localized;
  readonly meaning: Localized;
  readonly merchant: Localized;
  readonly cardholder: Localized;
  readonly retry: readonly [Retry, ...Retry[]];
  /** How the two lists differ, or what a QR vendor or another terminal uses the same digits for. */
  readonly disagreement?: Localized;
  /**
   * Where the code stands: in the UnionPay list of 2014 and in the older one, in one of the two, or only in the table of a
   * terminal, gateway or QR vendor.
   */
  readonly lists: 'both' | 'older-only' | '2014-only' | 'vendor';
  /** `confirmed`: read in at least two tables; `second-hand`: in one only, in one vendor’s, or the tables contradict each other. */
  readonly strength: 'confirmed' | 'second-hand';
};
