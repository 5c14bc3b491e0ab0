import type {Localized} from '../../src/locales';

/** The handbook's name and its one sentence, as feeds and lists of pages introduce it. */
export const about = {
  title: {'zh-Hans': '小票显示未支付 · POS 收款排障手册', en: 'Unpaid Receipt Handbook'},
  sentence: {
    'zh-Hans': '先查再刷：一笔交易的结果没查清之前，不要再刷卡、不要再扫码，也不要做批结算。',
    en: 'Check before you charge again: until the result of a payment is known, do not swipe, tap or scan again and do not run batch settlement.',
  },
} as const satisfies Readonly<Record<string, Localized>>;
