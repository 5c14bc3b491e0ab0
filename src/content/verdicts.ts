import type {Localized} from '../locales';

/** What is known about the money. The words are those of facts.md section 3. */
export const verdictKinds = ['paid', 'not-paid', 'unknown', 'duplicate', 'print-only', 'not-a-payment-problem'] as const;

export type VerdictKind = (typeof verdictKinds)[number];

/** The word on the badge. A badge always shows colour, icon and this word together. */
export const verdictWords: Readonly<Record<VerdictKind, Localized>> = {
  paid: {'zh-Hans': '已支付', en: 'Paid'},
  'not-paid': {'zh-Hans': '未支付', en: 'Not paid'},
  unknown: {'zh-Hans': '结果未知', en: 'Result unknown'},
  duplicate: {'zh-Hans': '重复扣款', en: 'Charged twice'},
  'print-only': {'zh-Hans': '已支付 · 仅打印问题', en: 'Paid · printing only'},
  'not-a-payment-problem': {'zh-Hans': '不是支付问题', en: 'Not a payment problem'},
};
