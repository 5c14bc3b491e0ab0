import type {SlipField} from './types';

/** The upper part of a slip: who was paid, where, and through which institutions. */
export const parties: readonly SlipField[] = [
  {
    id: 'copy',
    name: {'zh-Hans': '联别', en: 'Copy'},
    label: 'COPY',
    value: {'zh-Hans': '商户存根', en: 'MERCHANT COPY'},
    what: {'zh-Hans': '这一联归商户，还是归持卡人。', en: 'Whose part this is: the shop’s or the cardholder’s.'},
    why: {
      'zh-Hans': '标着“重打印”或 DUPLICATED 的是旧交易的副本，不是又收了一笔。',
      en: 'A part marked DUPLICATED is a copy of an earlier sale, not a second sale.',
    },
  },
  {
    id: 'merchant-name',
    name: {'zh-Hans': '商户名称', en: 'Merchant name'},
    label: 'MERCHANT NAME',
    value: {'zh-Hans': '示例商店', en: 'EXAMPLE SHOP'},
    what: {'zh-Hans': '收款的商户。', en: 'Who was paid.'},
    why: {
      'zh-Hans': '和手机银行里的商户名对照，确认查的是同一家店。',
      en: 'Compare it with the name in the bank’s app, to be sure that both mean the same shop.',
    },
  },
  {
    id: 'merchant-number',
    name: {'zh-Hans': '商户编号', en: 'Merchant number'},
    label: 'MERCHANT NO.',
    value: '000000000000000',
    what: {'zh-Hans': '收单机构给商户的编号，15 位。', en: 'The acquirer’s number for the shop, 15 digits.'},
    why: {
      'zh-Hans': '打收单机构客服，先报它和终端编号。',
      en: 'Give it first, with the terminal number, when you call the acquirer.',
    },
  },
  {
    id: 'terminal-number',
    name: {'zh-Hans': '终端编号', en: 'Terminal number'},
    label: 'TERMINAL NO.',
    value: '00000000',
    what: {'zh-Hans': '这台终端的编号，8 位。', en: 'The number of this terminal, 8 digits.'},
    why: {
      'zh-Hans': '店里不止一台时，靠它确认查的是哪一台。',
      en: 'In a shop with several terminals, it tells which one to look in.',
    },
  },
  {
    id: 'operator',
    name: {'zh-Hans': '操作员号', en: 'Operator number'},
    label: 'OPERATOR NO.',
    value: '01',
    what: {'zh-Hans': '当时在终端上登录的收银员。', en: 'The cashier who was signed in.'},
    why: {
      'zh-Hans': '交接班对账、核查撤销和退货时用。',
      en: 'Useful at shift change, and when a void or refund is questioned.',
    },
  },
  {
    id: 'issuer',
    name: {'zh-Hans': '发卡行', en: 'Issuer'},
    label: 'ISSUER',
    value: {'zh-Hans': '示例银行', en: 'EXAMPLE BANK'},
    what: {'zh-Hans': '发行这张卡的银行。', en: 'The bank that issued the card.'},
    why: {
      'zh-Hans': '扣款、冻结和争议，持卡人找它。',
      en: 'The cardholder asks it about debits, holds and disputes.',
    },
  },
  {
    id: 'acquirer',
    name: {'zh-Hans': '收单行', en: 'Acquirer'},
    label: 'ACQUIRER',
    value: {'zh-Hans': '示例支付', en: 'EXAMPLE PAY'},
    what: {
      'zh-Hans': '替商户处理这笔交易的收单机构。',
      en: 'The institution that processes card payments for the shop.',
    },
    why: {
      'zh-Hans': '交易状态、冲正、重打印和结算，商户找它。',
      en: 'The shop asks it about status, reversal, reprint and settlement.',
    },
  },
];
