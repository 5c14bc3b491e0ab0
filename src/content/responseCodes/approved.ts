import type {ResponseCode} from './types';

/** A transfer that was made with a defect and counts as made. */
const defectiveSuccess = {
  title: {'zh-Hans': '交易成功，请向资金到账行确认', en: 'Counted as approved; confirm with the receiving bank'},
  meaning: {
    'zh-Hans': '转账类交易，处理有缺陷，仍按成功计。',
    en: 'A transfer-type transaction completed with a defect; it counts as approved.',
  },
  merchant: {'zh-Hans': '不要重做，向收款的银行确认。', en: 'Do not repeat it; confirm with the receiving bank.'},
  cardholder: {
    'zh-Hans': '不要重做，向收款的银行确认款项。',
    en: 'Do not repeat it; ask the receiving bank whether the money came in.',
  },
  retry: ['paid'],
  lists: '2014-only',
  strength: 'confirmed',
} as const;

/** Approved by the chip itself, without asking the issuer. */
const offlineApproval = {
  title: {'zh-Hans': 'IC 卡脱机成功', en: 'Approved offline by the chip'},
  meaning: {
    'zh-Hans': '没有联机，由芯片批准了这一笔。',
    en: 'The chip approved the transaction without going online.',
  },
  merchant: {
    'zh-Hans': '看清屏幕文字确实是成功，保存签购单；拿不准就在商户后台查这一笔。',
    en: 'Make sure that the words on the screen say approved and keep the slip; if in doubt, look it up in the merchant portal.',
  },
  cardholder: {'zh-Hans': '保留签购单。', en: 'Keep the slip.'},
  retry: ['paid'],
  disagreement: {
    'zh-Hans': '一家技术商（讯联）把 Y 开头和 Z 开头的代码另用于扫码交易。',
    en: 'One vendor (CardInfoLink) uses codes beginning with Y and Z for QR payments.',
  },
  lists: '2014-only',
  strength: 'second-hand',
} as const;

/** The sale counts. Nothing is left to collect, except after 10. */
export const approved = [
  {
    code: '00',
    title: {'zh-Hans': '交易成功', en: 'Approved'},
    meaning: {'zh-Hans': '发卡行批准了这一笔，已经付成。', en: 'The issuer approved the sale; it is paid.'},
    merchant: {
      'zh-Hans': '打印签购单，没出纸就装纸重打；商户后台还没有这一笔时，先核实再交货。',
      en: 'Print the slip, or load paper and reprint it; if the portal does not show the sale yet, verify before handing over goods.',
    },
    cardholder: {'zh-Hans': '保留签购单，没有签购单就请商户重打。', en: 'Keep the slip; if there is none, ask for a reprint.'},
    retry: ['paid'],
    lists: 'both',
    strength: 'confirmed',
  },
  {
    code: '10',
    title: {'zh-Hans': '部分金额批准', en: 'Approved for part of the amount'},
    meaning: {'zh-Hans': '只批准了一部分金额，其余还没有付。', en: 'Only part of the amount was approved; the rest is unpaid.'},
    merchant: {
      'zh-Hans': '核对批准的金额，收齐差额，或者把这一笔撤销；没收齐不要交出全部商品。',
      en: 'Check the approved amount and collect the difference, or void the sale; do not hand over all goods before that.',
    },
    cardholder: {'zh-Hans': '看清签购单上实际批准的金额。', en: 'Check the amount that was actually approved on the slip.'},
    retry: ['paid'],
    lists: 'both',
    strength: 'confirmed',
  },
  {
    code: '11',
    title: {'zh-Hans': '成功，VIP 客户', en: 'Approved (VIP customer)'},
    meaning: {'zh-Hans': '已批准；发卡行把持卡人标为 VIP。', en: 'Approved; the issuer marks the cardholder as a VIP.'},
    merchant: {'zh-Hans': '按普通的成功交易处理，保存签购单。', en: 'Treat it as any approved sale and keep the slip.'},
    cardholder: {'zh-Hans': '保留签购单。', en: 'Keep the slip.'},
    retry: ['paid'],
    lists: 'both',
    strength: 'confirmed',
  },
  {
    code: '16',
    title: {'zh-Hans': '批准，更新第三磁道', en: 'Approved, update track 3'},
    meaning: {
      'zh-Hans': '已批准，并要求更新第三磁道；备用代码，很少见。',
      en: 'Approved, with a request to update track 3; a reserved code, rarely seen.',
    },
    merchant: {
      'zh-Hans': '终端明确显示成功才算已付；否则先在商户后台查最终状态。',
      en: 'It is paid only if the terminal plainly says so; otherwise look up the final status in the merchant portal first.',
    },
    cardholder: {
      'zh-Hans': '保留签购单；没有签购单就请商户查这一笔。',
      en: 'Keep the slip; if there is none, ask the shop to look the sale up.',
    },
    retry: ['paid'],
    lists: 'both',
    strength: 'second-hand',
  },
  {code: 'A2', ...defectiveSuccess},
  {code: 'A4', ...defectiveSuccess},
  {code: 'A5', ...defectiveSuccess},
  {code: 'A6', ...defectiveSuccess},
  {code: 'Y1', ...offlineApproval},
  {code: 'Y3', ...offlineApproval},
] as const satisfies readonly ResponseCode[];
