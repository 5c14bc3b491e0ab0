import type {GlossaryEntry} from './types';

/** What can be done to a payment, from sign-in to payout. */
export const transactions = {
  'sign-in': {
    term: {'zh-Hans': '签到', en: 'sign-in (logon)'},
    definition: {
      'zh-Hans': '终端向系统登录并领取工作密钥和批次号',
      en: 'terminal logs on and gets keys and batch number',
    },
    said: {'zh-Hans': ['重新签到', '登录', 'POS 签到'], en: ['logon', 'log on', 'sign on']},
    seeAlso: ['sign-off', 'batch-number'],
  },
  'sign-off': {
    term: {'zh-Hans': '签退', en: 'sign-off (logoff)'},
    definition: {'zh-Hans': '营业结束后终端退出登录', en: 'terminal logs off after business'},
    said: {'zh-Hans': ['退出', '关机前签退'], en: ['logoff', 'log off', 'sign out']},
    seeAlso: ['sign-in', 'batch-settlement'],
  },
  purchase: {
    term: {'zh-Hans': '消费', en: 'purchase (sale)'},
    definition: {'zh-Hans': '持卡人付款给商户的交易', en: 'payment to a merchant'},
    said: {'zh-Hans': ['刷卡', '付款', '支付'], en: ['sale', 'card payment', 'charge']},
    seeAlso: ['void', 'refund', 'pre-authorisation'],
  },
  void: {
    term: {'zh-Hans': '撤销', en: 'void'},
    definition: {
      'zh-Hans': '当日当批全额取消已成功的交易',
      en: 'same-day, same-batch full cancellation',
    },
    said: {'zh-Hans': ['取消', '撤单', '消费撤销'], en: ['cancel', 'cancellation', 'void sale']},
    seeAlso: ['refund', 'reversal', 'batch-settlement'],
  },
  refund: {
    term: {'zh-Hans': '退货', en: 'refund'},
    definition: {
      'zh-Hans': '事后将款项退回原卡，可部分',
      en: 'later return of funds to the original card, in full or in part',
    },
    said: {'zh-Hans': ['退款', '退钱', '原路退回'], en: ['money back', 'return', 'credit back']},
    seeAlso: ['void', 'reversal'],
  },
  reversal: {
    term: {'zh-Hans': '冲正', en: 'reversal'},
    definition: {
      'zh-Hans': '因未完成而由系统取消前一笔交易效果',
      en: 'system cancels an incomplete transaction',
    },
    said: {
      'zh-Hans': ['自动冲正', '冲账', '退回', '红冲'],
      en: ['auto reversal', 'automatic reversal', 'reversed'],
    },
    seeAlso: ['reversal-failed', 'void', 'refund', 'unknown-result'],
  },
  'reversal-failed': {
    term: {'zh-Hans': '冲正失败', en: 'reversal failed'},
    definition: {
      'zh-Hans': '冲正请求未获确认，需人工处理',
      en: 'reversal not confirmed, manual handling',
    },
    said: {
      'zh-Hans': ['冲正不成功', '请与客服联系'],
      en: ['reversal unsuccessful', 'contact customer service'],
    },
    seeAlso: ['reversal', 'error-handling', 'fault-report-slip'],
  },
  'pre-authorisation': {
    term: {'zh-Hans': '预授权', en: 'pre-authorisation'},
    definition: {'zh-Hans': '先冻结额度，完成后才扣款', en: 'hold funds, capture later'},
    said: {'zh-Hans': ['押金', '冻结'], en: ['hold', 'deposit', 'preauthorization', 'pre-auth']},
    seeAlso: ['purchase', 'void'],
  },
  'batch-settlement': {
    term: {'zh-Hans': '批结算', en: 'batch settlement'},
    definition: {'zh-Hans': '终端与系统核对并关闭当前批次', en: 'reconcile with host and close the batch'},
    said: {
      'zh-Hans': ['结算', '批结', '日结', '结账', '轧账'],
      en: ['settlement', 'end of day', 'close batch', 'settle'],
    },
    seeAlso: ['payout', 'clearing-organisation', 'batch-number'],
  },
  payout: {
    term: {'zh-Hans': '到账', en: 'payout (merchant funding)'},
    definition: {'zh-Hans': '结算款进入商户账户', en: 'settlement money reaches the merchant'},
    said: {
      'zh-Hans': ['钱没到账', '没收到钱', '秒到', 'T+1', 'D+0'],
      en: ['settlement not received', 'funding', 'T+1', 'D+0'],
    },
    seeAlso: ['batch-settlement'],
  },
  'error-handling': {
    term: {'zh-Hans': '差错处理', en: 'error handling (adjustment)'},
    definition: {
      'zh-Hans': '机构间对账务差错的更正流程',
      en: 'inter-institution correction process',
    },
    said: {
      'zh-Hans': ['调账', '差错交易', '贷记调整'],
      en: ['adjustment', 'credit adjustment', 'manual correction'],
    },
    seeAlso: ['one-sided', 'surplus-shortage', 'reversal-failed'],
  },
  retrieval: {
    term: {'zh-Hans': '调单', en: 'retrieval request'},
    definition: {'zh-Hans': '发卡行要求提供交易凭证', en: 'issuer asks for the voucher'},
    said: {'zh-Hans': ['调签购单', '查单'], en: ['copy request', 'slip request']},
    seeAlso: ['chargeback', 'sales-slip'],
  },
  chargeback: {
    term: {'zh-Hans': '拒付', en: 'chargeback'},
    definition: {
      'zh-Hans': '发卡行经清算网络将争议款退回',
      en: 'issuer takes disputed funds back through the network',
    },
    said: {'zh-Hans': ['退单', '持卡人否认交易'], en: ['dispute', 'disputed payment', 'charge back']},
    seeAlso: ['retrieval', 'refund'],
  },
} as const satisfies Record<string, GlossaryEntry>;
