import type {Source} from './types';

/** Licences, filings and reports: who may do what, and where that is listed. */
export const supervision = {
  'licence-transition-news': {
    title: {'zh-Hans': '支付牌照换证与业务类型对应的行业报道', en: 'Trade news on licence renewal and the mapping of classes'},
    strength: 'second-hand',
    note: {'zh-Hans': '新旧业务类型对应、有效期表述。', en: 'How old classes map to new ones, and validity wording.'},
  },
  // 43
  'tpcac-0001-2023': {
    title: {
      'zh-Hans': 'T/PCAC 0001-2023《个人支付信息保护指引》',
      en: 'T/PCAC 0001-2023, protection of personal payment information',
    },
    strength: 'confirmed',
    note: {'zh-Hans': '受保护的支付信息范围，对账数据须脱敏。', en: 'What is protected, and that reconciliation data is masked.'},
  },
  // 44
  'agent-filing-rules': {
    title: {'zh-Hans': '收单外包服务机构备案与评价规范（行业报道）', en: 'Filing and rating of acquiring agents (trade news)'},
    strength: 'second-hand',
    note: {
      'zh-Hans': '2020 年起备案，2025-06 规范；原文以中国支付清算协会为准。',
      en: 'Filing since 2020, rules of 2025-06; the association’s own text prevails.',
    },
    url: 'https://www.pcac.org.cn',
  },
  // 45
  'pcac-reporting': {
    title: {'zh-Hans': '中国支付清算协会举报重点（2025-04-24 报道）', en: 'PCAC reporting priorities (news, 2025-04-24)'},
    strength: 'second-hand',
    note: {'zh-Hans': '举报渠道以协会网站为准。', en: 'See the association’s site for the channel.'},
    url: 'https://www.pcac.org.cn',
  },
  // 46
  'pbc-licence-list': {
    title: {'zh-Hans': '中国人民银行：已获许可机构（支付机构）', en: 'PBoC: licensed payment institutions'},
    strength: 'confirmed',
    note: {
      'zh-Hans': '名单字段与路径在公开代码中见到；路径可能变动，可在站内搜索。',
      en: 'Fields and path as seen in open code; the path may move, search the site.',
    },
    url: 'https://www.pbc.gov.cn/zhengwugongkai/4081330/4081344/4081407/4081702/4081749/4081783/index.html',
  },
} as const satisfies Readonly<Record<string, Source>>;
