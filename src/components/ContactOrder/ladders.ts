import type {Localized} from '../../locales';
import type {IconName} from '../Icon';

type Rung = {readonly id: string; readonly who: Localized; readonly what: Localized};

export type Ladder = {
  readonly id: string;
  readonly title: Localized;
  readonly icon: IconName;
  readonly rungs: readonly Rung[];
};

/** Fraud is the exception: speed first, then the rest. */
export const fraud: Ladder = {
  id: 'fraud',
  title: {'zh-Hans': '怀疑盗刷或诈骗，先走这里', en: 'Fraud suspected? Start here'},
  icon: 'stop',
  rungs: [
    {
      id: 'freeze',
      who: {'zh-Hans': '发卡行：冻结或挂失', en: 'Issuer: freeze the card or report it lost'},
      what: {
        'zh-Hans': '号码在卡背面，或用官方 App。',
        en: 'The number is on the back of the card; the bank’s own app works too.',
      },
    },
    {
      id: 'police',
      who: {'zh-Hans': '110 报警', en: '110, the police'},
      what: {
        'zh-Hans': '马上报，保留短信、流水和通话记录。',
        en: 'Report at once; keep messages, account entries and call records.',
      },
    },
  ],
};

/** Whom to call in which order when the payment itself is in dispute (facts.md section 5.4). */
export const ladders: readonly Ladder[] = [
  {
    id: 'merchant',
    title: {'zh-Hans': '商户', en: 'Merchant'},
    icon: 'merchant',
    rungs: [
      {
        id: 'acquirer',
        who: {'zh-Hans': '收单机构客服', en: 'Acquirer’s customer service'},
        what: {
          'zh-Hans': '号码在终端或协议上。查状态、冲正、重打印、结算。',
          en: 'The number is on the terminal or in the contract. Status, reversal, reprint, settlement.',
        },
      },
      {
        id: 'acquirer-complaints',
        who: {'zh-Hans': '收单机构投诉渠道', en: 'Acquirer’s complaint desk'},
        what: {
          'zh-Hans': '客服没解决时。记下受理编号和答复期限。',
          en: 'If that did not settle it. Note the case number and its deadline.',
        },
      },
      {
        id: 'authorities',
        who: {'zh-Hans': '中国支付清算协会举报，或 12363', en: 'PCAC report, or 12363'},
        what: {
          'zh-Hans': '违规行为向协会举报；支付服务投诉打 12363（中国人民银行），要先向机构投诉过。',
          en: 'Report breaches of rules to the Payment & Clearing Association of China; complain about payment services to the central bank’s line 12363, after the institution itself.',
        },
      },
    ],
  },
  {
    id: 'cardholder',
    title: {'zh-Hans': '持卡人', en: 'Cardholder'},
    icon: 'cardholder',
    rungs: [
      {
        id: 'shop',
        who: {'zh-Hans': '收款的店，当天', en: 'The shop, the same day'},
        what: {
          'zh-Hans': '请店家当场查商户后台，记下商户号、终端号、时间和金额。',
          en: 'Ask it to look in its merchant portal; note merchant and terminal number, time and amount.',
        },
      },
      {
        id: 'issuer',
        who: {'zh-Hans': '发卡行', en: 'Issuer'},
        what: {
          'zh-Hans': '号码在卡背面。查入账和冲正，提出查询，要编号和答复期限。',
          en: 'The number is on the back of the card. Ask for the entry, any reversal, a case number and its deadline.',
        },
      },
      {
        id: 'regulators',
        who: {'zh-Hans': '12378 或 12363', en: '12378 or 12363'},
        what: {
          'zh-Hans': '投诉银行打 12378（金融监管总局）；投诉支付机构打 12363（中国人民银行）。',
          en: 'Against a bank: 12378, the financial regulator. Against a payment institution: 12363, the central bank.',
        },
      },
      {
        id: 'court',
        who: {'zh-Hans': '法院', en: 'Court'},
        what: {'zh-Hans': '仍不能解决，可以起诉。', en: 'If nothing else settles it.'},
      },
    ],
  },
];
