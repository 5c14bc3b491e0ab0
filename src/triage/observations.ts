import type {Localized} from '../locales';

/** One possible answer. `dontKnow` is offered by every question. */
export type Option = {
  readonly label: Localized;
  /** A line for those who hesitate: which screen, which slip, which number. */
  readonly hint?: Localized;
};

/** Something that a person at the counter can see, and that tells situations apart. */
export type Observation = {
  readonly question: Localized;
  readonly hint?: Localized;
  /** An article for those who do not know where to look. */
  readonly help?: {readonly label: Localized; readonly page: string};
  /** By stable name: the names stand in shared links. */
  readonly options: Readonly<Record<string, Option>>;
};

const dontKnow = {'dont-know': {label: {'zh-Hans': '不知道，或还没看', en: 'I don’t know, or have not looked'}}} as const;

/** All questions, in the order in which they are asked. Names of questions and options stand in shared links: never rename one. */
export const observations = {
  about: {
    question: {'zh-Hans': '出了什么事？', en: 'What happened?'},
    options: {
      card: {label: {'zh-Hans': '刷卡、插卡或挥卡收款', en: 'A card payment: swipe, insert or tap'}},
      qr: {label: {'zh-Hans': '扫码或手机付款', en: 'A QR or phone payment'}},
      device: {
        label: {'zh-Hans': '机器不正常：打印、网络、签到、代码', en: 'The terminal itself: printer, network, sign-in, a code'},
      },
      money: {label: {'zh-Hans': '钱不对：退款、货款、金额、陌生扣款', en: 'The money: refund, payout, amount, unknown charge'}},
      provider: {
        label: {'zh-Hans': '有人送机器，或想选收单机构', en: 'Someone offers a terminal, or you are choosing a provider'},
      },
      'dont-know': {label: {'zh-Hans': '不知道顾客是怎么付的', en: 'I don’t know how the customer paid'}},
    },
  },
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
        label: {'zh-Hans': '代码 68、90、91、92、94、96、98 或 A0', en: 'Code 68, 90, 91, 92, 94, 96, 98 or A0'},
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
          'zh-Hans': '支付中、确认中、冲正中、无应答、冲正失败',
          en: 'Paying, confirming, reversing, no answer, reversal failed',
        },
        hint: {'zh-Hans': '这些都不是最终状态。', en: 'None of these is final.'},
      },
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
  till: {
    question: {'zh-Hans': '收款设备上显示什么？', en: 'What does the device that took the code show?'},
    options: {
      success: {label: {'zh-Hans': '支付成功', en: 'Paid'}},
      waiting: {label: {'zh-Hans': '支付中、等待用户输入密码', en: 'In progress, waiting for the customer’s password'}},
      'no-result': {label: {'zh-Hans': '超时、失败或网络异常', en: 'Timed out, failed or network error'}},
      revoked: {label: {'zh-Hans': '已撤销或已关闭', en: 'Revoked or closed'}},
      silent: {label: {'zh-Hans': '顾客扫的是贴纸码，音箱没响', en: 'The customer scanned a sticker; the speaker stayed silent'}},
      nothing: {label: {'zh-Hans': '什么也没有', en: 'Nothing at all'}},
      ...dontKnow,
    },
  },
  phone: {
    question: {'zh-Hans': '顾客手机上是什么？', en: 'What is on the customer’s phone?'},
    hint: {
      'zh-Hans': '请顾客打开账单详情，不要只看付款完成的页面。',
      en: 'Ask for the bill’s detail page, not only the “done” page.',
    },
    options: {
      debited: {label: {'zh-Hans': '账单里有一笔扣款', en: 'One payment in the bill list'}},
      'debited-twice': {label: {'zh-Hans': '账单里有两笔扣款', en: 'Two payments in the bill list'}},
      password: {label: {'zh-Hans': '正在输入密码的页面', en: 'The page that asks for the password'}},
      screenshot: {label: {'zh-Hans': '只给看截图，打不开账单', en: 'Only a screenshot, no bill page'}},
      nothing: {label: {'zh-Hans': '没有扣款', en: 'No payment'}},
      ...dontKnow,
    },
  },
  order: {
    question: {'zh-Hans': '商户后台里这张订单是什么状态？', en: 'What does the merchant portal say about this order?'},
    hint: {
      'zh-Hans': '用同一个商户单号查；顾客账单里也有这个号。',
      en: 'Search the same order number; the customer’s bill shows it too.',
    },
    help: {label: {'zh-Hans': '怎么在后台查', en: 'How to look it up'}, page: '/merchant/portal-lookup/'},
    options: {
      success: {label: {'zh-Hans': '一笔成功', en: 'One, successful'}},
      'two-successes': {label: {'zh-Hans': '两笔都成功', en: 'Two, both successful'}},
      'not-final': {label: {'zh-Hans': '支付中、确认中', en: 'In progress, being confirmed'}},
      unpaid: {label: {'zh-Hans': '未支付', en: 'Unpaid'}},
      revoked: {label: {'zh-Hans': '已撤销、已关闭或已退款', en: 'Revoked, closed or refunded'}},
      none: {label: {'zh-Hans': '查过，没有这张订单', en: 'Looked, and there is no such order'}},
      ...dontKnow,
    },
  },
  ticket: {
    question: {'zh-Hans': '收银小票上写“未支付”吗？', en: 'Does the till’s ticket say “unpaid”?'},
    options: {
      unpaid: {label: {'zh-Hans': '写着未支付或待支付', en: 'It says unpaid or waiting for payment'}},
      other: {label: {'zh-Hans': '没有这样写，或没有小票', en: 'It does not, or there is no ticket'}},
      ...dontKnow,
    },
  },
  device: {
    question: {'zh-Hans': '机器哪里不对？', en: 'What is wrong with the terminal?'},
    options: {
      paper: {label: {'zh-Hans': '没纸了、要换纸', en: 'Out of paper'}},
      blank: {label: {'zh-Hans': '卡纸、打出白纸或字很淡', en: 'Paper jam, blank or faint print'}},
      'external-printer': {label: {'zh-Hans': '外接打印机不出单', en: 'An external printer does not print'}},
      network: {label: {'zh-Hans': '没有网络、连不上', en: 'No network'}},
      'sign-in': {label: {'zh-Hans': '提示重新签到', en: 'It asks to sign in again'}},
      code: {label: {'zh-Hans': '显示一个代码，想知道意思', en: 'It shows a code and you want its meaning'}},
      update: {label: {'zh-Hans': '提示软件更新', en: 'It asks for a software update'}},
      dead: {label: {'zh-Hans': '开不了机、按键失灵、疑似损坏', en: 'It does not start, keys fail, it seems broken'}},
      ...dontKnow,
    },
  },
  money: {
    question: {'zh-Hans': '钱哪里不对？', en: 'What about the money?'},
    options: {
      refund: {label: {'zh-Hans': '做了撤销或退货，钱还没回来', en: 'Voided or refunded, and not back yet'}},
      payout: {label: {'zh-Hans': '顾客付了，货款没到店里账户', en: 'The customer paid, the shop’s payout has not arrived'}},
      amount: {label: {'zh-Hans': '金额刷错了', en: 'The wrong amount was charged'}},
      hold: {label: {'zh-Hans': '押金、预授权还冻结着', en: 'A deposit or pre-authorisation is still held'}},
      'unknown-charge': {label: {'zh-Hans': '卡上有不认识的扣款', en: 'A charge on the card that nobody knows'}},
      ...dontKnow,
    },
  },
  offer: {
    question: {'zh-Hans': '是哪种情况？', en: 'Which is it?'},
    options: {
      free: {label: {'zh-Hans': '有人送“免费”机器，或推销低费率', en: 'Someone offers a “free” terminal or a very low rate'}},
      replace: {label: {'zh-Hans': '来电说旧机停用，要换机', en: 'A caller says the old terminal must be replaced'}},
      choosing: {label: {'zh-Hans': '想办 POS，不知道怎么选', en: 'You want a terminal and need to choose'}},
      ...dontKnow,
    },
  },
} as const satisfies Readonly<Record<string, Observation>>;

export type Observations = typeof observations;
export type ObservationId = keyof Observations;
export type OptionId<Id extends ObservationId = ObservationId> = Id extends ObservationId
  ? keyof Observations[Id]['options'] & string
  : never;

/** What has been answered so far; a missing key means not asked yet, which is not the same as `dont-know`. */
export type Answers = {readonly [Id in ObservationId]?: OptionId<Id>};

export const observationIds = Object.keys(observations) as readonly ObservationId[];

/** @returns The names of an observation's options, in the order in which they are shown. */
export function optionIds<Id extends ObservationId>(id: Id): readonly OptionId<Id>[] {
  return Object.keys(observations[id].options) as OptionId<Id>[];
}
