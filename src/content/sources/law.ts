import type {Source} from './types';

/** Laws, rules and notices that bind. */
export const law = {
  // 36
  'order-768': {
    title: {
      'zh-Hans': '《非银行支付机构监督管理条例》（国务院令第 768 号）',
      en: 'Regulations on Non-bank Payment Institutions (State Council Order 768)',
    },
    strength: 'confirmed',
    note: {
      'zh-Hans': '自 2024-05-01 施行；读的是转载与解读，引用前请核对官方页面。',
      en: 'In force from 2024-05-01; read in reposts and notes, check the official page.',
    },
    url: 'https://www.gov.cn/zhengce/content/202312/content_6920724.htm',
  },
  // 37
  'order-768-rules': {
    title: {
      'zh-Hans': '《非银行支付机构监督管理条例实施细则》（中国人民银行令〔2024〕第 4 号）',
      en: 'Implementing rules (PBoC Order 〔2024〕 No. 4)',
    },
    strength: 'confirmed',
    note: {
      'zh-Hans': '2024-07-09 公布并施行；业务分类以官方页面为准。',
      en: 'Issued and in force 2024-07-09; check the official page for the business classes.',
    },
    url: 'https://www.pbc.gov.cn/tiaofasi/144941/144957/5414094/index.html',
  },
  // 38
  'acquiring-2013-9': {
    title: {
      'zh-Hans': '《银行卡收单业务管理办法》（中国人民银行公告〔2013〕第 9 号）',
      en: 'Bank card acquiring rules (PBoC Announcement 〔2013〕 No. 9)',
    },
    strength: 'confirmed',
    note: {
      'zh-Hans': '只读到第 1 至 8 条，其余内容为行业常识。',
      en: 'Only articles 1 to 8 were read; the rest is common knowledge of the trade.',
    },
  },
  // 39
  'yinfa-2021-259': {
    title: {'zh-Hans': '银发〔2021〕259 号（受理终端管理）', en: 'Yinfa 〔2021〕 No. 259 (acceptance terminals)'},
    strength: 'confirmed',
    note: {
      'zh-Hans': '一机一码、五要素绑定、定位，2022-03-01 起施行。',
      en: 'One serial per terminal, five bound items, positioning; in force 2022-03-01.',
    },
  },
  // 40, 41
  'yinfa-2019-85': {
    title: {'zh-Hans': '银发〔2019〕85 号（防范电信网络诈骗）', en: 'Yinfa 〔2019〕 No. 85 (against telecom fraud)'},
    strength: 'confirmed',
    note: {'zh-Hans': '读的是报刊转载。', en: 'Read in a newspaper repost.'},
  },
  // 42
  'yinfa-2016-170': {
    title: {'zh-Hans': '银发〔2016〕170 号（支付敏感信息）', en: 'Yinfa 〔2016〕 No. 170 (sensitive payment data)'},
    strength: 'confirmed',
    note: {'zh-Hans': '不得留存的支付敏感信息。', en: 'Payment data that must not be kept.'},
  },
  // 49
  'fashi-2018-19': {
    title: {'zh-Hans': '法释〔2018〕19 号（妨害信用卡管理）', en: 'Judicial interpretation Fashi 〔2018〕 No. 19'},
    strength: 'confirmed',
    note: {
      'zh-Hans': '第 12 条关于套现；读的是转载，不构成法律意见。',
      en: 'Article 12 on cash-out; read in reposts, not legal advice.',
    },
  },
  // 50
  'fashi-2021-10': {
    title: {
      'zh-Hans': '法释〔2021〕10 号（银行卡民事纠纷）',
      en: 'Judicial interpretation Fashi 〔2021〕 No. 10 (bank card disputes)',
    },
    strength: 'confirmed',
    note: {
      'zh-Hans': '盗刷责任；读的是报道与法院指引，不构成法律意见。',
      en: 'Liability for unauthorised use; read in news and court guidance, not legal advice.',
    },
    url: 'https://www.court.gov.cn/zixun/xiangqing/304771.html',
  },
  // 58
  'consumer-deposit-rule': {
    title: {
      'zh-Hans': '《消费者权益保护法实施条例》第 20 条（转述）',
      en: 'Consumer protection regulation, article 20 (as quoted)',
    },
    strength: 'second-hand',
    note: {
      'zh-Hans': '押金须事先约定退还方式；保护的是消费者。',
      en: 'Deposit terms must be agreed beforehand; it protects consumers.',
    },
  },
  // 59
  'anti-fraud-law': {
    title: {'zh-Hans': '《反电信网络诈骗法》第 20 条（转述）', en: 'Anti-telecom-fraud law, article 20 (as summarised)'},
    strength: 'second-hand',
    note: {'zh-Hans': '紧急止付机制；以官方文本为准。', en: 'Emergency stop-payment; the official text prevails.'},
    url: 'https://www.miit.gov.cn/jgsj/zfs/fl/art/2022/art_d30139b442a141f48f05775d8c0b3cee.html',
  },
  // 60
  'slip-retention': {
    title: {'zh-Hans': '签购单保存期限的二手资料', en: 'Second-hand pages on how long to keep slips'},
    strength: 'second-hand',
    note: {'zh-Hans': '说法不一，未找到一手规定。', en: 'They disagree; no primary rule was found.'},
  },
} as const satisfies Readonly<Record<string, Source>>;
