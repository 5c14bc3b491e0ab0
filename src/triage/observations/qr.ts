import {dontKnow, type Observation} from './observation';

/** What can be seen of a QR or phone payment. */
export const qr = {
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
      failed: {label: {'zh-Hans': '支付失败（最终状态）', en: 'Failed (a final status)'}},
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
} as const satisfies Readonly<Record<string, Observation>>;
