import type {Localized} from '../locales';

/** Something to compare providers by. */
export type Criterion = {
  readonly id: string;
  readonly what: Localized;
  readonly where: Localized;
  /** The article that says how to check it. */
  readonly page?: {readonly to: string; readonly title: Localized};
  /** What has to be found there. */
  readonly passes: Localized;
  /** A row that must pass before the others count. */
  readonly threshold?: true;
  /** A row that does not apply to a bank: banks are not on the PBoC’s list of payment institutions. */
  readonly notForBanks?: true;
};

/** The rows of `provider/vetting-worksheet`, from facts.md 5.2: of its table and of the form below it. */
export const criteria: readonly Criterion[] = [
  {
    id: 'party',
    threshold: true,
    what: {'zh-Hans': '谁签约', en: 'Who signs'},
    where: {'zh-Hans': '合同抬头和盖章', en: 'name and stamp on the contract'},
    passes: {
      'zh-Hans': '是银行，或者支付机构本身，不是“某某科技”',
      en: 'it is a bank or the payment institution itself, not a “technology” company',
    },
  },
  {
    id: 'licence',
    threshold: true,
    what: {'zh-Hans': '牌照', en: 'Licence'},
    where: {'zh-Hans': '人民银行名单', en: 'PBoC list'},
    page: {to: '/provider/licence-check/', title: {'zh-Hans': '查支付牌照', en: 'Check the licence'}},
    passes: {
      'zh-Hans': '全名一致，含支付交易处理Ⅰ类，覆盖本省，没有注销；银行不在名单里，到网点核实',
      en: 'full name agrees, payment transaction processing class I is there, your province is covered, not cancelled; a bank is not on the list, ask at its branch',
    },
  },
  {
    id: 'licence-number',
    notForBanks: true,
    what: {'zh-Hans': '许可证编号', en: 'Licence number'},
    where: {'zh-Hans': '同一份名单', en: 'the same list'},
    passes: {
      'zh-Hans': '查出来的就是签约的公司；银行这一行不填',
      en: 'it belongs to the company that signs; leave empty for a bank',
    },
  },
  {
    id: 'agent',
    threshold: true,
    what: {'zh-Hans': '代理', en: 'Agent'},
    where: {'zh-Hans': '协会备案和书面授权', en: 'association filing and written authorisation'},
    page: {to: '/provider/agent-filing/', title: {'zh-Hans': '查代理备案', en: 'Check the agent’s filing'}},
    passes: {
      'zh-Hans': '查得到，收单机构也认；没有代理写“直接”，算过',
      en: 'found, and the acquirer confirms it; no agent passes too, write “direct”',
    },
  },
  {
    id: 'channel',
    what: {'zh-Hans': '渠道', en: 'Channel'},
    where: {'zh-Hans': '自己查到的官方电话', en: 'an official number you found'},
    page: {to: '/provider/verify-the-channel/', title: {'zh-Hans': '找官方电话和网站', en: 'Find the real number'}},
    passes: {'zh-Hans': '打回去，对方认这份合同', en: 'on your call they recognise this contract'},
  },
  {
    id: 'terminal',
    what: {'zh-Hans': '终端', en: 'Terminal'},
    where: {'zh-Hans': '机身、合同、商户后台', en: 'body, contract, portal'},
    page: {to: '/provider/terminal-registration/', title: {'zh-Hans': '核对终端登记', en: 'Check the registration'}},
    passes: {
      'zh-Hans': '序列号一致，绑定自己的店、账户、地址',
      en: 'serial numbers agree; tied to your shop, account and address',
    },
  },
  {
    id: 'payout-source',
    what: {'zh-Hans': '货款来路', en: 'Source of payout'},
    where: {'zh-Hans': '自己的银行流水', en: 'your own bank statement'},
    page: {to: '/provider/payout-and-second-clearing/', title: {'zh-Hans': '看货款从哪里来', en: 'Where the payout comes from'}},
    passes: {'zh-Hans': '付款人是收单机构，收款人是自己', en: 'the acquirer pays, and you are paid'},
  },
  {
    id: 'fees',
    what: {'zh-Hans': '费用', en: 'Fees'},
    where: {'zh-Hans': '合同的费用页', en: 'fee page of the contract'},
    passes: {
      'zh-Hans': '分卡种费率、每笔附加费、流量费和服务费都写明',
      en: 'rates by card type, extras per sale, data and service fees all stated',
    },
  },
  {
    id: 'exit',
    what: {'zh-Hans': '押金和解约', en: 'Deposit and exit'},
    where: {'zh-Hans': '合同', en: 'contract'},
    passes: {
      'zh-Hans': '数额、退还条件、期限、退机办法都写明',
      en: 'amount, conditions, time limit and return of the machine stated',
    },
  },
  {
    id: 'changes',
    what: {'zh-Hans': '变动通知', en: 'Notice of changes'},
    where: {'zh-Hans': '合同', en: 'contract'},
    passes: {'zh-Hans': '提前多久、怎么通知、能否解约', en: 'how early, how, and whether you may leave'},
  },
  {
    id: 'payout-time',
    what: {'zh-Hans': '到账时间', en: 'Payout time'},
    where: {'zh-Hans': '合同', en: 'contract'},
    passes: {'zh-Hans': 'T+1 或其他，加急收费写明', en: 'T+1 or other; the price of speed stated'},
  },
  {
    id: 'errors',
    what: {'zh-Hans': '出错找谁', en: 'When something goes wrong'},
    where: {'zh-Hans': '合同', en: 'contract'},
    passes: {
      'zh-Hans': '有电话、有期限，写明错账和投诉由谁处理、签购单保存多久',
      en: 'a number, a deadline, who handles wrong entries and complaints, how long slips are kept',
    },
  },
  {
    id: 'trial',
    what: {'zh-Hans': '试一笔', en: 'A trial'},
    where: {'zh-Hans': '头一笔真实的小额买卖', en: 'the first small, real sale'},
    passes: {
      'zh-Hans': '小票和顾客银行 App 里的商户名、金额对得上',
      en: 'merchant name and amount agree on the slip and in the customer’s bank app',
    },
  },
  {
    id: 'data',
    what: {'zh-Hans': '资料', en: 'Data'},
    where: {'zh-Hans': '官方 App 或签字表格', en: 'official app or signed form'},
    passes: {'zh-Hans': '只交入网需要的证件，写明用途', en: 'only the documents needed to join, with the purpose marked'},
  },
];
