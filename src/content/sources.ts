import type {Localized} from '../locales';
import type {Strength} from './strengths';

export type Source = {
  readonly title: Localized;
  readonly strength: Strength;
  /** What the source carries and where its limits are, in one sentence. */
  readonly note: Localized;
  /** Only for a page on an allowed official host (`officialHosts`); everything else is cited by name. */
  readonly url?: string;
};

/** Hosts that pages and sources may link to. Anything else is named, not linked. */
export const officialHosts = [
  'www.pbc.gov.cn',
  'www.gov.cn',
  'www.nfra.gov.cn',
  'www.court.gov.cn',
  'www.samr.gov.cn',
  'www.miit.gov.cn',
  'www.pcac.org.cn',
  'cn.unionpay.com',
  'www.95516.com',
  'pay.weixin.qq.com',
  'docs.antom.com',
  'docs.adyen.com',
  'cardinfolink.github.io',
  'pages.nist.gov',
  'www.pcisecuritystandards.org',
] as const;

/** Every source that a page may name in its front matter, by id. Numbers in comments are those of facts.md section 8. */
export const sources = {
  // 1: cited by name only, its copy is marked confidential.
  'cup-interchange-2014': {
    title: {'zh-Hans': '中国银联 Q/CUP 006.6-2014 交换规范第 6 部分', en: 'China UnionPay Q/CUP 006.6-2014, interchange part 6'},
    strength: 'confirmed',
    note: {
      'zh-Hans': '应答码与冲正、差错原因码；2014 年版，之后的版本未读到。',
      en: 'Response codes and reason codes for reversals and disputes; the 2014 edition, none later was read.',
    },
  },
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
  // 10
  'cup-codes-v2': {
    title: {'zh-Hans': '银联交易响应码 V2.0（公开转载）', en: 'UnionPay response codes V2.0 (public repost)'},
    strength: 'second-hand',
    note: {'zh-Hans': '较早的应答码列表，只读到 22 号。', en: 'An older list, read up to code 22 only.'},
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
  // 15, 16, 20, 21
  'terminal-spec-notes': {
    title: {'zh-Hans': '工程师对银联终端规范的公开笔记', en: 'Engineers’ public notes on the UnionPay terminal specification'},
    strength: 'second-hand',
    note: {
      'zh-Hans': '撤销与退货的条件、签到、批次、域的含义；与终端源码相互印证。',
      en: 'Conditions for void and refund, sign-in, batches, fields; agrees with the terminal code.',
    },
  },
  // 17, 18, 19
  'cups-definitions': {
    title: {
      'zh-Hans': '银联跨行交易术语与流程（Q/CUP 001-2004 术语及公开整理）',
      en: 'UnionPay interbank terms and flows (Q/CUP 001-2004 glossary and public summaries)',
    },
    strength: 'second-hand',
    note: {'zh-Hans': '撤销、退货、冲正、差错处理的定义。', en: 'Definitions of void, refund, reversal and error handling.'},
  },
  // 23, 30
  'bank-operating-notices': {
    title: {'zh-Hans': '银行与机具厂商的操作提示（转载）', en: 'Operating notices of banks and terminal vendors (reposts)'},
    strength: 'second-hand',
    note: {'zh-Hans': '先查询、不重刷、写下说明并盖章。', en: 'Query first, never re-swipe, give a stamped note.'},
  },
  // 25
  'reversal-handling-note': {
    title: {'zh-Hans': '冲正成功与失败的处理说明（公开转载）', en: 'Note on successful and failed reversals (public repost)'},
    strength: 'second-hand',
    note: {'zh-Hans': '冲正失败转人工处理。', en: 'A failed reversal goes to manual handling.'},
  },
  // 26
  'fiserv-reversal': {
    title: {'zh-Hans': 'Fiserv 拉美终端接口文档', en: 'Fiserv Latin America terminal documentation'},
    strength: 'confirmed',
    note: {
      'zh-Hans': '未送出的冲正在下一笔交易开始时补送；境外旁证。',
      en: 'A reversal not sent at once goes at the start of the next transaction; foreign corroboration.',
    },
  },
  // 27
  'adyen-timeouts': {
    title: {'zh-Hans': 'Adyen：终端超时的处理（2025-12-15）', en: 'Adyen: terminal time-outs (2025-12-15)'},
    strength: 'confirmed',
    note: {'zh-Hans': '仅作境外对照，不适用于境内。', en: 'Foreign comparison only; not mainland China.'},
    url: 'https://docs.adyen.com/point-of-sale/error-scenarios/pos-timeouts',
  },
  // 28
  'wechat-pay-global': {
    title: {'zh-Hans': '微信支付（境外商户）付款码接口文档', en: 'WeChat Pay Global: payment code documentation'},
    strength: 'confirmed',
    note: {
      'zh-Hans': '查单、撤销与时限；境外版文档，境内以境内页面为准。',
      en: 'Query, revoke and time limits; the global edition, check the mainland page.',
    },
    url: 'https://pay.weixin.qq.com/doc/global/v2/zh/4013634900',
  },
  'wechat-pay-orders': {
    title: {'zh-Hans': '微信支付：订单状态（NOTPAY 未支付）', en: 'WeChat Pay: order states (NOTPAY)'},
    strength: 'confirmed',
    note: {'zh-Hans': '订单状态词的官方含义。', en: 'The official meaning of the order states.'},
    url: 'https://pay.weixin.qq.com/doc/v3/merchant/4012268557',
  },
  'wechat-pay-refunds': {
    title: {'zh-Hans': '微信支付：退款说明', en: 'WeChat Pay: refunds'},
    strength: 'confirmed',
    note: {'zh-Hans': '退款时限与到账时间；不同页面略有出入。', en: 'Refund window and credit times; pages differ slightly.'},
    url: 'https://pay.weixin.qq.com/docs/merchant/products/refund/introduction.html',
  },
  // 29
  'antom-in-store': {
    title: {'zh-Hans': 'Antom（支付宝跨境）线下付款码实践', en: 'Antom (Alipay cross-border): in-store code practice'},
    strength: 'confirmed',
    note: {
      'zh-Hans': '轮询、撤销与自动关单；跨境文档。',
      en: 'Polling, revoke and automatic closing; cross-border documentation.',
    },
    url: 'https://docs.antom.com/ac/barcode_cn/practice',
  },
  // 31
  'cashier-tickets': {
    title: {'zh-Hans': '餐饮收银系统的小票类型文档（RestoSuite）', en: 'Ticket types in a restaurant till system (RestoSuite)'},
    strength: 'confirmed',
    note: {
      'zh-Hans': '预结单、结账单、退款单分开打印；一家软件的做法。',
      en: 'Pre-bill, final bill and refund ticket are separate; one vendor’s practice.',
    },
  },
  // 33
  'bank-refund-practice': {
    title: {'zh-Hans': '一家银行的退货到账说明（转载）', en: 'One bank’s refund practice (repost)'},
    strength: 'second-hand',
    note: {'zh-Hans': '联机退货约 2 到 3 天，手工处理 2 到 3 周。', en: 'Online refund about 2 to 3 days, manual 2 to 3 weeks.'},
  },
  // 34
  'thermal-paper': {
    title: {'zh-Hans': '热敏纸正反面说明（两家厂商）', en: 'Which side of thermal paper prints (two vendors)'},
    strength: 'confirmed',
    note: {'zh-Hans': '装反会打出白纸。', en: 'Loaded the wrong way round it prints blank.'},
  },
  // 35
  'avs-scope': {
    title: {
      'zh-Hans': '地址核验（AVS）适用范围（Adyen 等四家文档）',
      en: 'Scope of address verification (Adyen and three others)',
    },
    strength: 'confirmed',
    note: {
      'zh-Hans': '无卡交易工具，主要在美国、加拿大、英国。',
      en: 'A card-not-present tool, mainly in the US, Canada and the UK.',
    },
    url: 'https://docs.adyen.com/risk-management/avs-checks/',
  },
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
  'licence-transition-news': {
    title: {'zh-Hans': '支付牌照换证与业务类型对应的行业报道', en: 'Trade news on licence renewal and the mapping of classes'},
    strength: 'second-hand',
    note: {'zh-Hans': '新旧业务类型对应、有效期表述。', en: 'How old classes map to new ones, and validity wording.'},
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
  // 56
  'nist-800-63b': {
    title: {'zh-Hans': 'NIST SP 800-63B 密码指引（常见问答）', en: 'NIST SP 800-63B password guidance (FAQ)'},
    strength: 'confirmed',
    note: {
      'zh-Hans': '不应强制定期更换，疑似泄露时必须更换。',
      en: 'No forced periodic change; change on evidence of compromise.',
    },
    url: 'https://pages.nist.gov/800-63-FAQ/#q-b05',
  },
  // 57
  'pci-dss': {
    title: {'zh-Hans': '支付卡行业数据安全标准（PCI DSS）要点', en: 'Payment card data security (PCI DSS), main points'},
    strength: 'confirmed',
    note: {
      'zh-Hans': '授权后不得存储磁道、卡片验证码、密码。',
      en: 'No track data, card verification code or PIN after authorisation.',
    },
    url: 'https://www.pcisecuritystandards.org',
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
  // 62
  'complaint-pages': {
    title: {'zh-Hans': '“免费终端”消费投诉类网页', en: 'Consumer complaint pages about “free terminals”'},
    strength: 'second-hand',
    note: {'zh-Hans': '说法一致但均为二手；不指向任何公司。', en: 'Consistent but second-hand; no company is meant.'},
  },
  // 66
  'rapyd-docs': {
    title: {'zh-Hans': 'Rapyd 终端应用文档', en: 'Rapyd terminal app documentation'},
    strength: 'confirmed',
    note: {'zh-Hans': '无纸也能完成交易；境外旁证。', en: 'The terminal works without paper; foreign corroboration.'},
  },
  // 68
  'leshua-payouts': {
    title: {'zh-Hans': '乐刷接口文档：T0/T1 结算', en: 'Leshua API documentation: T0/T1 payouts'},
    strength: 'confirmed',
    note: {'zh-Hans': '到账类型的存在；周期以合同为准。', en: 'That both payout types exist; the contract sets the cycle.'},
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

export type SourceId = keyof typeof sources;
