import type {Source} from './types';

/** Paper, tills, complaints, and the editors themselves. */
export const counter = {
  // 31
  'cashier-tickets': {
    title: {'zh-Hans': '餐饮收银系统的小票类型文档（RestoSuite）', en: 'Ticket types in a restaurant till system (RestoSuite)'},
    strength: 'confirmed',
    note: {
      'zh-Hans': '预结单、结账单、退款单分开打印；一家软件的做法。',
      en: 'Pre-bill, final bill and refund ticket are separate; one vendor’s practice.',
    },
  },
  // 34
  'thermal-paper': {
    title: {'zh-Hans': '热敏纸正反面说明（两家厂商）', en: 'Which side of thermal paper prints (two vendors)'},
    strength: 'confirmed',
    note: {'zh-Hans': '装反会打出白纸。', en: 'Loaded the wrong way round it prints blank.'},
  },
  // 62
  'complaint-pages': {
    title: {'zh-Hans': '“免费终端”消费投诉类网页', en: 'Consumer complaint pages about “free terminals”'},
    strength: 'second-hand',
    note: {'zh-Hans': '说法一致但均为二手；不指向任何公司。', en: 'Consistent but second-hand; no company is meant.'},
  },
  // B: background
  'editors-knowledge': {
    title: {'zh-Hans': '编者的行业经验', en: 'The editors’ knowledge of the trade'},
    strength: 'unconfirmed',
    note: {
      'zh-Hans': '未找到公开出处，以收单机构或发卡行答复为准。',
      en: 'No public source was found; your acquirer’s or issuer’s answer prevails.',
    },
  },
} as const satisfies Readonly<Record<string, Source>>;
