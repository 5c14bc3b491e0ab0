import type {Localized} from '../locales';

/** A field of the evidence card. There is none for a card verification code, a PIN, a one-time code or an expiry date. */
export type Field = {
  readonly id: string;
  readonly label: Localized;
  /** `digits`: only that many digits; `moment`: date and time; `choice`: one of `choices`; otherwise free text. */
  readonly kind: 'text' | 'digits' | 'moment' | 'choice';
  readonly length?: number;
  readonly choices?: readonly {readonly id: string; readonly label: Localized}[];
};

const slips: Field['choices'] = [
  {id: 'sales', label: {'zh-Hans': '出了签购单', en: 'A sales slip'}},
  {id: 'fault', label: {'zh-Hans': '出了故障报告单', en: 'A fault report'}},
  {id: 'bill', label: {'zh-Hans': '只有预结单或点菜单', en: 'Only a pre-bill or order ticket'}},
  {id: 'blank', label: {'zh-Hans': '白纸或半截', en: 'Blank paper or half a slip'}},
  {id: 'none', label: {'zh-Hans': '什么都没出', en: 'Nothing'}},
];

/** What an acquirer or an issuer asks for (facts.md section 2, evidence list), in the order of the slip. */
export const fields: readonly Field[] = [
  {id: 'merchant', kind: 'text', label: {'zh-Hans': '商户名称', en: 'Merchant name'}},
  {id: 'merchant-no', kind: 'text', label: {'zh-Hans': '商户号', en: 'Merchant number'}},
  {id: 'terminal', kind: 'text', label: {'zh-Hans': '终端号', en: 'Terminal number'}},
  {id: 'time', kind: 'moment', label: {'zh-Hans': '交易日期和时间', en: 'Date and time of the payment'}},
  {id: 'amount', kind: 'text', label: {'zh-Hans': '金额（元）', en: 'Amount (CNY)'}},
  {id: 'card-first', kind: 'digits', length: 6, label: {'zh-Hans': '卡号前六位', en: 'First six digits of the card'}},
  {id: 'card-last', kind: 'digits', length: 4, label: {'zh-Hans': '卡号后四位', en: 'Last four digits of the card'}},
  {id: 'order', kind: 'text', label: {'zh-Hans': '扫码订单号', en: 'QR order number'}},
  {id: 'voucher', kind: 'text', label: {'zh-Hans': '凭证号', en: 'Voucher number'}},
  {id: 'batch', kind: 'text', label: {'zh-Hans': '批次号', en: 'Batch number'}},
  {id: 'reference', kind: 'text', label: {'zh-Hans': '参考号', en: 'Reference number'}},
  {id: 'authorisation', kind: 'text', label: {'zh-Hans': '授权码', en: 'Authorisation code'}},
  {id: 'screen', kind: 'text', label: {'zh-Hans': '屏幕提示或应答码', en: 'Words on the screen, or response code'}},
  {id: 'slip', kind: 'choice', choices: slips, label: {'zh-Hans': '出了什么单', en: 'What was printed'}},
  {
    id: 'bank',
    kind: 'text',
    label: {'zh-Hans': '银行或钱包记录：时间、金额、状态', en: 'Bank or wallet entry: time, amount, status'},
  },
  {id: 'note', kind: 'text', label: {'zh-Hans': '备注', en: 'Notes'}},
];
