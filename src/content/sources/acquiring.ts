import type {Source} from './types';

/** What acquirers, their programs and banks do. */
export const acquiring = {
  // 2, 3, 14
  'cardinfolink-docs': {
    title: {
      'zh-Hans': '讯联 Smart-POS 开放文档（GitHub：CardInfoLink/Smart-POS）',
      en: 'CardInfoLink Smart-POS documentation (GitHub: CardInfoLink/Smart-POS)',
    },
    strength: 'confirmed',
    note: {
      'zh-Hans': '传统 POS 应答码表、扫码应答码、结算流程与小票样式；一家收单技术商的做法。',
      en: 'Older response code list, QR codes, settlement and slip layout; one acquiring vendor’s practice.',
    },
  },
  // 4
  'cardinfolink-codes-v3': {
    title: {'zh-Hans': '讯联 Smart-POS 应答码 V3（2016-08-11）', en: 'CardInfoLink Smart-POS response codes V3 (2016-08-11)'},
    strength: 'confirmed',
    note: {'zh-Hans': '一家收单技术商的应答码表。', en: 'One acquiring vendor’s code list.'},
    url: 'https://cardinfolink.github.io/Smart-POS/attached/sdkAnserCode',
  },
  // 5
  'open-pos-code': {
    title: {
      'zh-Hans': '公开的银联终端程序源码（GitHub：CaoEnXin/LiaoYang_POS，2020-07-22）',
      en: 'Open UnionPay terminal program (GitHub: CaoEnXin/LiaoYang_POS, 2020-07-22)',
    },
    strength: 'confirmed',
    note: {
      'zh-Hans': '冲正、结算、重打印与打印流程；只是一种实现，其他机具可能不同。',
      en: 'Reversal, settlement, reprint and printing; one implementation, other terminals may differ.',
    },
  },
  // 6, 7, 8
  'terminal-code-tables': {
    title: {'zh-Hans': '三份公开代码中的终端应答码表', en: 'Response code tables in three open code bases'},
    strength: 'confirmed',
    note: {'zh-Hans': '与银联 2014 年列表相互印证。', en: 'They corroborate the 2014 UnionPay list.'},
  },
  // 12
  'easypay-docs': {
    title: {'zh-Hans': '易生支付接口文档', en: 'EasyPay API documentation'},
    strength: 'confirmed',
    note: {
      'zh-Hans': '扫码订单状态与轮询间隔；一家机构的做法。',
      en: 'QR order states and polling interval; one institution’s practice.',
    },
  },
  // 13
  'chinaums-docs': {
    title: {
      'zh-Hans': '银联商务收银台文档（GitHub：qmf-chinaums/qmf-cashier，2019-03-11）',
      en: 'China UMS cashier documentation (GitHub: qmf-chinaums/qmf-cashier, 2019-03-11)',
    },
    strength: 'confirmed',
    note: {
      'zh-Hans': '后台交易状态词、打印失败但交易成功的返回码、补发签购单；一家收单机构的做法。',
      en: 'Back-end status words, “paid but slip not printed” result codes, re-issuing a slip; one acquirer’s practice.',
    },
  },
  // 23, 30
  'bank-operating-notices': {
    title: {'zh-Hans': '银行与机具厂商的操作提示（转载）', en: 'Operating notices of banks and terminal vendors (reposts)'},
    strength: 'second-hand',
    note: {'zh-Hans': '先查询、不重刷、写下说明并盖章。', en: 'Query first, never re-swipe, give a stamped note.'},
  },
  // 33
  'bank-refund-practice': {
    title: {'zh-Hans': '一家银行的退货到账说明（转载）', en: 'One bank’s refund practice (repost)'},
    strength: 'second-hand',
    note: {'zh-Hans': '联机退货约 2 到 3 天，手工处理 2 到 3 周。', en: 'Online refund about 2 to 3 days, manual 2 to 3 weeks.'},
  },
  // 68
  'leshua-payouts': {
    title: {'zh-Hans': '乐刷接口文档：T0/T1 结算', en: 'Leshua API documentation: T0/T1 payouts'},
    strength: 'confirmed',
    note: {'zh-Hans': '到账类型的存在；周期以合同为准。', en: 'That both payout types exist; the contract sets the cycle.'},
  },
} as const satisfies Readonly<Record<string, Source>>;
