import type {GlossaryEntry} from './types';

/** What comes out of a printer, what is printed on it, and what can go wrong with it. */
export const slips = {
  'sales-slip': {
    term: {'zh-Hans': '签购单', en: 'sales slip'},
    definition: {
      'zh-Hans': '交易批准后由终端打印或生成的凭证',
      en: 'voucher printed or generated after an approval',
    },
    said: {
      'zh-Hans': ['小票', 'POS 单', '刷卡单', '凭条', '回单'],
      en: ['receipt', 'card receipt', 'POS slip'],
    },
    seeAlso: ['electronic-sales-slip', 'pre-bill', 'reprint'],
  },
  'electronic-sales-slip': {
    term: {'zh-Hans': '电子签购单', en: 'electronic sales slip'},
    definition: {'zh-Hans': '以短信、邮件或链接提供的签购单', en: 'slip delivered by SMS, mail or link'},
    said: {'zh-Hans': ['电子小票', '电子凭证'], en: ['e-receipt', 'e-slip', 'digital receipt']},
    seeAlso: ['sales-slip'],
  },
  'pre-bill': {
    term: {'zh-Hans': '预结单', en: 'pre-bill'},
    definition: {
      'zh-Hans': '付款前打印的消费明细，不证明付款',
      en: 'itemised bill printed before payment; it proves no payment',
    },
    said: {
      'zh-Hans': ['点菜单', '对账单', '未结账单', '待支付小票'],
      en: ['order ticket', 'proforma bill', 'check before payment'],
    },
    seeAlso: ['unpaid', 'sales-slip'],
  },
  'fault-report-slip': {
    term: {'zh-Hans': '故障报告单', en: 'fault report slip'},
    definition: {
      'zh-Hans': '终端在异常时打印的提示单，不是交易凭证',
      en: 'slip reporting a fault; it is not a voucher',
    },
    said: {'zh-Hans': ['异常单', '非凭证联'], en: ['error slip', 'not a voucher']},
    seeAlso: ['reversal-failed', 'sales-slip'],
  },
  reprint: {
    term: {'zh-Hans': '重打印', en: 'reprint (duplicate)'},
    definition: {
      'zh-Hans': '再次打印已保存的交易凭证，标注“重打印”',
      en: 'print a stored voucher again; the copy is marked as a duplicate',
    },
    said: {
      'zh-Hans': ['补打', '重打小票', '打印上一笔', '没出票'],
      en: ['duplicate receipt', 'print last receipt', 'print again'],
    },
    seeAlso: ['sales-slip', 'voucher-number'],
  },
  'batch-number': {
    term: {'zh-Hans': '批次号', en: 'batch number'},
    definition: {'zh-Hans': '标识一批交易的编号', en: 'number of a batch'},
    said: {'zh-Hans': ['批号'], en: ['Batch No.', 'batch']},
    seeAlso: ['batch-settlement', 'voucher-number'],
  },
  'voucher-number': {
    term: {'zh-Hans': '凭证号', en: 'voucher (trace) number'},
    definition: {'zh-Hans': '终端为每笔交易编的流水号', en: 'terminal’s running number'},
    said: {
      'zh-Hans': ['流水号', '票据号', 'POS 流水'],
      en: ['trace number', 'voucher number', 'STAN', 'invoice number on slip'],
    },
    seeAlso: ['batch-number', 'reference-number'],
  },
  'reference-number': {
    term: {'zh-Hans': '参考号', en: 'retrieval reference number (RRN)'},
    definition: {'zh-Hans': '系统为交易分配的检索编号', en: 'host’s tracing number'},
    said: {
      'zh-Hans': ['检索参考号', '系统参考号', '交易参考号'],
      en: ['RRN', 'reference number', 'ref no.'],
    },
    seeAlso: ['voucher-number', 'authorisation-code'],
  },
  'authorisation-code': {
    term: {'zh-Hans': '授权码', en: 'authorisation code'},
    definition: {'zh-Hans': '发卡行批准交易时返回的编号', en: 'issuer’s approval number'},
    said: {'zh-Hans': ['授权号'], en: ['approval code', 'auth code', 'authorization code']},
    seeAlso: ['reference-number', 'response-code'],
  },
  'response-code': {
    term: {'zh-Hans': '应答码', en: 'response code'},
    definition: {'zh-Hans': '主机返回的两位结果代码', en: 'two-character result code'},
    said: {
      'zh-Hans': ['错误码', '返回码', '响应码', '39 域'],
      en: ['error code', 'return code', 'decline code', 'field 39'],
    },
    seeAlso: ['authorisation-code'],
  },
  'paper-jam': {
    term: {'zh-Hans': '卡纸 / 缺纸', en: 'paper jam / out of paper'},
    definition: {'zh-Hans': '打印纸卡住或用尽', en: 'printer paper stuck or finished'},
    said: {
      'zh-Hans': ['不出纸', '没出票', '不打印', '打印空白', '出白纸'],
      en: ['printer not printing', 'blank slip', 'no paper'],
    },
    seeAlso: ['reprint', 'debited-no-slip'],
  },
  'debited-no-slip': {
    term: {'zh-Hans': '扣了钱没出票', en: 'debited, no slip'},
    definition: {
      'zh-Hans': '账户已扣款但终端未打印凭证',
      en: 'money debited but no slip printed',
    },
    said: {
      'zh-Hans': ['刷卡扣了钱', '没小票', '扣款不出单'],
      en: ['charged but no receipt', 'debited without slip'],
    },
    seeAlso: ['unknown-result', 'paper-jam', 'one-sided'],
  },
} as const satisfies Record<string, GlossaryEntry>;
