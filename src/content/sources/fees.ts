import type {Source} from './types';

/** What a payment costs, and up to which amount. */
export const fees = {
  // 48
  'card-fee-rules': {
    title: {
      'zh-Hans': '银行卡刷卡手续费规则（2016 年改革与 2022 年清单报道）',
      en: 'Card fee rules (2016 reform and the 2022 list, as reported)',
    },
    strength: 'confirmed',
    note: {
      'zh-Hans': '发卡行服务费与网络服务费的上限；收单服务费由市场协商。',
      en: 'Caps for issuer and network fees; the acquirer’s fee is set by contract.',
    },
  },
  // 51
  'contactless-limit': {
    title: {
      'zh-Hans': '银联国际小额免密免签公告（2018-04-08）与银行公告（2023-12-23）',
      en: 'UnionPay International notice on no-PIN contactless (2018-04-08) and a bank notice (2023-12-23)',
    },
    strength: 'confirmed',
    note: {
      'zh-Hans': '单笔上限 1000 元，2018-06-01 起；以发卡行公告为准。',
      en: 'Up to ¥1,000 a sale from 2018-06-01; the issuer’s notice prevails.',
    },
  },
} as const satisfies Readonly<Record<string, Source>>;
