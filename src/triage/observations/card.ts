import {dontKnow, type Observation} from './observation';

/** What can be seen of a card payment. */
export const card = {
  screen: {
    question: {'zh-Hans': 'POS 屏幕最后显示什么？', en: 'What did the terminal’s screen say last?'},
    hint: {'zh-Hans': '看刷卡的那台机器，不是收银电脑。', en: 'The terminal that took the card, not the till’s computer.'},
    help: {label: {'zh-Hans': '怎么看这笔的状态', en: 'How to read the status'}, page: '/merchant/confirm-status/'},
    options: {
      success: {label: {'zh-Hans': '交易成功', en: 'Approved'}},
      declined: {
        label: {'zh-Hans': '交易失败，带代码或原因', en: 'Declined, with a code or a reason'},
        hint: {'zh-Hans': '如 51、55、61。', en: 'Such as 51, 55 or 61.'},
      },
      'no-answer-code': {
        label: {'zh-Hans': '代码 08、09、68、90、91、92、94、96、98 或 A0', en: 'Code 08, 09, 68, 90, 91, 92, 94, 96, 98 or A0'},
        hint: {'zh-Hans': '这些码要先查询，即使写着“请重试”。', en: 'Query these first, even if the screen says “retry”.'},
      },
      timeout: {label: {'zh-Hans': '超时、通讯失败、无应答或断电', en: 'Timed out, no connection, no answer or power lost'}},
      reversing: {label: {'zh-Hans': '正在冲正、自动冲正…', en: 'Reversing, automatic reversal…'}},
      reversed: {label: {'zh-Hans': '冲正成功', en: 'Reversal successful'}},
      'reversal-failed': {label: {'zh-Hans': '冲正不成功、请与客服联系', en: 'Reversal failed, contact support'}},
      refunded: {label: {'zh-Hans': '撤销成功或退货成功', en: 'Void or refund successful'}},
      'pre-authorised': {label: {'zh-Hans': '预授权成功', en: 'Pre-authorisation successful'}},
      'part-approved': {label: {'zh-Hans': '部分金额批准（代码 10）', en: 'Approved for part of the amount (code 10)'}},
      'not-run': {label: {'zh-Hans': '没在机器上付过，或显示待支付', en: 'No payment was run, or it says “waiting for payment”'}},
      ...dontKnow,
    },
  },
  slip: {
    question: {'zh-Hans': '打出来的是什么纸？', en: 'What came out of the printer?'},
    hint: {
      'zh-Hans': '签购单上有商户号、终端号、参考号；点菜单、预结单没有。',
      en: 'A sales slip shows merchant, terminal and reference numbers; an order ticket or pre-bill does not.',
    },
    help: {label: {'zh-Hans': '四种小票怎么分', en: 'The four kinds of slip'}, page: '/reference/four-kinds-of-slip/'},
    options: {
      'sales-slip': {label: {'zh-Hans': '签购单一张', en: 'One sales slip'}},
      'two-slips': {
        label: {'zh-Hans': '签购单两张，凭证号不同', en: 'Two sales slips with different voucher numbers'},
      },
      none: {label: {'zh-Hans': '没出纸、空白或撕坏了', en: 'Nothing, a blank one or a torn one'}},
      'unpaid-ticket': {
        label: {
          'zh-Hans': '写着“未支付”“待支付”的小票或预结单',
          en: 'A ticket or pre-bill that says “unpaid” or “waiting for payment”',
        },
      },
      'fault-report': {label: {'zh-Hans': '故障报告单，写着“非凭证联”', en: 'A fault report that says “not a voucher”'}},
      reprint: {label: {'zh-Hans': '标着“重打印”的单子', en: 'A slip marked “reprint” or “duplicate”'}},
      ...dontKnow,
    },
  },
  record: {
    question: {'zh-Hans': '商户后台里这一笔是什么状态？', en: 'What does the merchant portal say about this payment?'},
    hint: {
      'zh-Hans': '收单机构的网站或 App；按时间和金额找，确认门店和终端没选错。',
      en: 'The acquirer’s website or app; search by time and amount, and check the store and terminal.',
    },
    help: {label: {'zh-Hans': '怎么在后台查', en: 'How to look it up'}, page: '/merchant/portal-lookup/'},
    options: {
      success: {label: {'zh-Hans': '一笔成功', en: 'One, successful'}},
      'two-successes': {label: {'zh-Hans': '两笔都成功', en: 'Two, both successful'}},
      'one-reversed': {label: {'zh-Hans': '一笔成功，一笔已冲正或冲正中', en: 'One successful, one reversed or being reversed'}},
      failed: {label: {'zh-Hans': '失败（最终状态）', en: 'Failed (a final status)'}},
      reversed: {label: {'zh-Hans': '已冲正', en: 'Reversed'}},
      'not-final': {
        label: {
          'zh-Hans': '支付中、确认中、冲正中、超时无应答',
          en: 'Paying, confirming, reversing, no answer',
        },
        hint: {'zh-Hans': '这些都不是最终状态。', en: 'None of these is final.'},
      },
      'reversal-failed': {label: {'zh-Hans': '冲正失败', en: 'Reversal failed'}},
      none: {label: {'zh-Hans': '查过，没有这一笔', en: 'Looked, and there is no such payment'}},
      ...dontKnow,
    },
  },
  bank: {
    question: {'zh-Hans': '持卡人的银行怎么说？', en: 'What does the cardholder’s bank say?'},
    hint: {
      'zh-Hans': '看手机银行的明细；短信只说明扣款或冻结。',
      en: 'Look at the entries in the bank’s app; a message only shows a debit or a hold.',
    },
    help: {label: {'zh-Hans': '银行明细怎么看', en: 'How to read the bank entry'}, page: '/cardholder/check-bank-record/'},
    options: {
      debited: {label: {'zh-Hans': '扣款或冻结了一笔', en: 'One debit or hold'}},
      'debited-twice': {label: {'zh-Hans': '扣了两笔', en: 'Two debits'}},
      returned: {label: {'zh-Hans': '扣了，又退回来了', en: 'Debited, and credited back'}},
      'not-debited': {label: {'zh-Hans': '没有扣款', en: 'No debit'}},
      ...dontKnow,
    },
  },
} as const satisfies Readonly<Record<string, Observation>>;
