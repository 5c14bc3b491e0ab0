import type {SlipField} from './types';

/** The lower part of a slip: the card, the transaction and the numbers by which it is found again. */
export const transaction: readonly SlipField[] = [
  {
    id: 'card-number',
    name: {'zh-Hans': '卡号', en: 'Card number'},
    label: 'CARD NO.',
    value: '621234******5678 C',
    what: {
      'zh-Hans': '只印前六位和后四位。末尾字母一般表示读卡方式：S 刷卡，I 插卡，C 挥卡，M 手工输入。',
      en: 'First six and last four digits only. The letter usually tells how the card was read: S swiped, I inserted, C contactless, M typed in.',
    },
    why: {
      'zh-Hans': '核对是不是同一张卡。完整卡号不要抄写，也不要拍照。',
      en: 'Tells whether it was the same card. Never write down or photograph the full number.',
    },
  },
  {
    id: 'type',
    name: {'zh-Hans': '交易类型', en: 'Transaction type'},
    label: 'TRANS. TYPE',
    value: {'zh-Hans': '消费', en: 'PURCHASE'},
    what: {'zh-Hans': '这一笔做的是什么。', en: 'What was done.'},
    why: {
      'zh-Hans': '“消费”是付款；“预授权”只冻结额度；“撤销”“退货”是把钱退回去。',
      en: 'A purchase is a payment. A pre-authorisation only holds funds; a void or refund gives money back.',
    },
  },
  {
    id: 'batch-number',
    name: {'zh-Hans': '批次号', en: 'Batch number'},
    label: 'BATCH NO.',
    value: '000001',
    what: {
      'zh-Hans': '这批交易的编号，6 位，批结算后换新号。',
      en: 'The number of the batch, 6 digits; a new one after each batch settlement.',
    },
    why: {
      'zh-Hans': '撤销要当日当批；很多终端结算后就不能再重打这一批的签购单。',
      en: 'A void needs the same day and batch; once the batch is settled, many terminals cannot reprint its slips.',
    },
  },
  {
    id: 'voucher-number',
    name: {'zh-Hans': '凭证号', en: 'Voucher (trace) number'},
    label: 'VOUCHER NO.',
    value: '000123',
    what: {'zh-Hans': '终端给每笔交易编的流水号，6 位。', en: 'The terminal’s running number, 6 digits.'},
    why: {
      'zh-Hans': '在终端上重打这一笔，按它查。同一批次里凭证号不同，就是两笔交易。',
      en: 'Finds this sale for a reprint. Two different numbers in one batch are two transactions.',
    },
  },
  {
    id: 'authorisation-code',
    name: {'zh-Hans': '授权码', en: 'Authorisation code'},
    label: 'AUTH. NO.',
    value: '012345',
    what: {'zh-Hans': '发卡行批准时返回的编号，6 位。', en: 'The issuer’s approval number, 6 characters.'},
    why: {
      'zh-Hans': '说明发卡行批准过这一笔，向发卡行查询时报它。',
      en: 'Shows that the issuer approved; give it when you ask the issuer.',
    },
  },
  {
    id: 'reference-number',
    name: {'zh-Hans': '参考号', en: 'Retrieval reference number (RRN)'},
    label: 'REF. NO.',
    value: '000000123456',
    what: {'zh-Hans': '系统给这笔交易的检索编号，12 位。', en: 'The host’s number for this transaction, 12 digits.'},
    why: {
      'zh-Hans': '追查就靠它。它在同一清算日内不重复，所以连日期一起报。',
      en: 'The tracing key. It is unique within one clearing day, so give the date with it.',
    },
  },
  {
    id: 'date-time',
    name: {'zh-Hans': '日期时间', en: 'Date and time'},
    label: 'DATE/TIME',
    value: '2026/01/15 12:34:56',
    what: {'zh-Hans': '交易时间，到秒。', en: 'When it happened, to the second.'},
    why: {
      'zh-Hans': '和银行扣款时间对照，分清哪一笔成功、哪一笔被冲正。',
      en: 'Compare it with the bank’s entries, to tell the sale that stands from one that was reversed.',
    },
  },
  {
    id: 'amount',
    name: {'zh-Hans': '金额', en: 'Amount'},
    label: 'AMOUNT',
    value: 'RMB 88.00',
    what: {'zh-Hans': '这一笔的金额和币种。', en: 'How much, and in which currency.'},
    why: {
      'zh-Hans': '和账单、银行扣款核对。撤销单、退货单上一般带负号。',
      en: 'Check it against the bill and the debit. A void or refund slip usually shows a minus sign.',
    },
  },
  {
    id: 'signature',
    name: {'zh-Hans': '持卡人签名', en: 'Cardholder’s signature'},
    label: 'SIGNATURE',
    what: {
      'zh-Hans': '持卡人在这里签字。小额免密免签时可能不用签。',
      en: 'The cardholder signs here; a contactless sale below the limit may need none.',
    },
    why: {
      'zh-Hans': '发卡行调单时要看签购单，商户存根要留好。',
      en: 'The issuer may ask for the slip (retrieval request), so the shop keeps its copy.',
    },
  },
];
