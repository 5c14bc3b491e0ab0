import type {Localized} from '../locales';

/** Something that ends the comparison with a provider. */
export type RedFlag = {readonly id: string; readonly label: Localized};

/** What ends the comparison, from facts.md 5.3; explained on the page under “red flags”. */
export const redFlags: readonly RedFlag[] = [
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
