import type {Source} from './types';

/** Telephone lines and what they take up. */
export const hotlines = {
  // 52
  'hotline-12363': {
    title: {
      'zh-Hans': '12363 金融消费权益保护热线（2014 年政府公告及后续报道）',
      en: '12363 financial consumer line (government notice of 2014 and later reports)',
    },
    strength: 'confirmed',
    note: {'zh-Hans': '受理范围在机构改革后需再核对。', en: 'Its remit after the reform is to be re-checked.'},
  },
  // 53
  'hotline-12378': {
    title: {'zh-Hans': '12378 银行保险消费者投诉热线（报道）', en: '12378 banking and insurance complaints line (reports)'},
    strength: 'second-hand',
    note: {'zh-Hans': '以国家金融监督管理总局公布为准。', en: 'The regulator’s own page prevails.'},
    url: 'https://www.nfra.gov.cn',
  },
  // 54
  'hotline-96110': {
    title: {'zh-Hans': '96110 反诈专线（报道）', en: '96110 anti-fraud line (reports)'},
    strength: 'second-hand',
    note: {'zh-Hans': '以公安机关公布为准。', en: 'The police’s own notice prevails.'},
  },
  // 55
  'hotline-95516': {
    title: {'zh-Hans': '95516 中国银联客服（银行公告提及）', en: '95516 China UnionPay service line (named in a bank notice)'},
    strength: 'confirmed',
    note: {'zh-Hans': '号码与用途以银联官网为准。', en: 'See UnionPay’s site for number and scope.'},
    url: 'https://www.95516.com',
  },
} as const satisfies Readonly<Record<string, Source>>;
