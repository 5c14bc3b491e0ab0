import type {Localized} from '../locales';

/** Something to compare providers by. */
export type Criterion = {
  readonly id: string;
  readonly what: Localized;
  readonly where: Localized;
  /** A row that must pass before the others count. */
  readonly threshold?: true;
  /** A row that does not apply to a bank: banks are not on the PBoC's list of payment institutions. */
  readonly notForBanks?: true;
};

/** The rows of `provider/vetting-worksheet`, from facts.md 5.2; the page's table says how each one passes. */
export const criteria: readonly Criterion[] = [
  {
    id: 'party',
    threshold: true,
    what: {'zh-Hans': '谁签约', en: 'Who signs'},
    where: {'zh-Hans': '合同抬头和盖章', en: 'name and stamp on the contract'},
  },
  {
    id: 'licence',
    threshold: true,
    what: {'zh-Hans': '牌照', en: 'Licence'},
    where: {'zh-Hans': '人民银行名单；银行到网点核实', en: 'PBoC list; for a bank, ask at its branch'},
  },
  {
    id: 'licence-number',
    notForBanks: true,
    what: {'zh-Hans': '许可证编号', en: 'Licence number'},
    where: {'zh-Hans': '同一份名单', en: 'the same list'},
  },
  {
    id: 'agent',
    threshold: true,
    what: {'zh-Hans': '代理', en: 'Agent'},
    where: {'zh-Hans': '协会备案和书面授权；没有代理算通过', en: 'association filing and written authorisation; no agent passes'},
  },
  {
    id: 'channel',
    what: {'zh-Hans': '渠道', en: 'Channel'},
    where: {'zh-Hans': '自己查到的官方电话', en: 'an official number you found'},
  },
  {
    id: 'terminal',
    what: {'zh-Hans': '终端', en: 'Terminal'},
    where: {'zh-Hans': '机身、合同、商户后台', en: 'body, contract, portal'},
  },
  {
    id: 'payout-source',
    what: {'zh-Hans': '货款来路', en: 'Source of payout'},
    where: {'zh-Hans': '自己的银行流水', en: 'your own bank statement'},
  },
  {id: 'fees', what: {'zh-Hans': '费用', en: 'Fees'}, where: {'zh-Hans': '合同的费用页', en: 'fee page of the contract'}},
  {id: 'exit', what: {'zh-Hans': '押金和解约', en: 'Deposit and exit'}, where: {'zh-Hans': '合同', en: 'contract'}},
  {id: 'changes', what: {'zh-Hans': '变动通知', en: 'Notice of changes'}, where: {'zh-Hans': '合同', en: 'contract'}},
  {id: 'payout-time', what: {'zh-Hans': '到账时间', en: 'Payout time'}, where: {'zh-Hans': '合同', en: 'contract'}},
  {id: 'errors', what: {'zh-Hans': '出错找谁', en: 'When something goes wrong'}, where: {'zh-Hans': '合同', en: 'contract'}},
  {
    id: 'trial',
    what: {'zh-Hans': '试一笔', en: 'A trial'},
    where: {'zh-Hans': '头一笔真实的小额买卖', en: 'the first small, real sale'},
  },
  {
    id: 'data',
    what: {'zh-Hans': '资料', en: 'Data'},
    where: {'zh-Hans': '官方 App 或签字表格', en: 'official app or signed form'},
  },
];

/** What ends the comparison, from facts.md 5.3; explained on the page under “red flags”. */
export const redFlags: readonly {readonly id: string; readonly label: Localized}[] = [
  {
    id: 'unlicensed',
    label: {'zh-Hans': '既不是银行，名单里也查不到', en: 'neither a bank nor on the PBoC list'},
  },
  {id: 'unfiled', label: {'zh-Hans': '代理没备案，或收单机构不认', en: 'agent not filed, or unknown to the acquirer'}},
  {id: 'second-clearing', label: {'zh-Hans': '货款由个人或无关公司转来', en: 'a person or unrelated company pays you out'}},
  {id: 'no-visit', label: {'zh-Hans': '不看店，只要证件照片', en: 'nobody looks at the shop, only photos of documents'}},
  {id: 'card-data', label: {'zh-Hans': '索要银行卡照片、密码或验证码', en: 'asks for card photos, a PIN or codes'}},
  {
    id: 'machine',
    label: {'zh-Hans': '自选商户的机器，或别人的旧机', en: 'machine with a choice of merchants, or somebody else’s'},
  },
  {id: 'cash-out', label: {'zh-Hans': '推销养卡、代还、取现', en: 'promotes limit raising, repayment or cash from cards'}},
  {
    id: 'spoken',
    label: {'zh-Hans': '关键条款只口头说，或先刷一笔才给合同', en: 'key terms only spoken, or a sale before the contract'},
  },
];
