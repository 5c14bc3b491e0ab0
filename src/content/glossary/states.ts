import type {GlossaryEntry} from './types';

/** What state a payment is in, and in which ways two records of it can disagree. */
export const states = {
  unpaid: {
    term: {'zh-Hans': '未支付', en: 'unpaid (order status)'},
    definition: {
      'zh-Hans': '订单已生成但尚未收到成功付款的状态',
      en: 'an order exists but no successful payment is recorded',
    },
    said: {
      'zh-Hans': ['待支付', '没付款', '未付款', '显示未支付'],
      en: ['not paid', 'pending payment', 'shows unpaid', 'NOTPAY'],
    },
    seeAlso: ['pre-bill', 'unknown-result', 'dropped-order'],
  },
  'unknown-result': {
    term: {'zh-Hans': '结果未知', en: 'unknown result'},
    definition: {
      'zh-Hans': '交易已发出但未收到明确成败结果，需查询或等待冲正',
      en: 'request sent, no final answer; query or wait for reversal',
    },
    said: {
      'zh-Hans': ['处理中', '支付中', '状态不明', '超时', '转圈'],
      en: ['pending', 'processing', 'timed out', 'stuck'],
    },
    seeAlso: ['reversal', 'unpaid'],
  },
  'one-sided': {
    term: {'zh-Hans': '单边账', en: 'one-sided transaction'},
    definition: {'zh-Hans': '一方已记账、另一方未记账', en: 'booked on one side only'},
    said: {
      'zh-Hans': ['掉单', '丢单', '扣款未到账', '钱扣了没成功'],
      en: ['debited but not received', 'booked on one side'],
    },
    seeAlso: ['dropped-order', 'reversal', 'error-handling'],
  },
  'dropped-order': {
    term: {'zh-Hans': '掉单', en: 'dropped order'},
    definition: {
      'zh-Hans': '付款成功但商户系统没有收到结果',
      en: 'paid but merchant system missed the result',
    },
    said: {
      'zh-Hans': ['漏单', '没回调', '显示未支付'],
      en: ['lost order', 'missed callback', 'paid but shows unpaid'],
    },
    seeAlso: ['callback', 'one-sided', 'unpaid'],
  },
  'duplicate-charge': {
    term: {'zh-Hans': '重复扣款', en: 'duplicate charge'},
    definition: {
      'zh-Hans': '同一消费被成功扣款两次',
      en: 'same purchase charged twice, both successfully',
    },
    said: {
      'zh-Hans': ['刷了两次', '扣了两笔', '双扣', '多扣钱'],
      en: ['charged twice', 'double charge', 'double payment'],
    },
    seeAlso: ['void', 'refund', 'reprint'],
  },
  'surplus-shortage': {
    term: {'zh-Hans': '长款 / 短款', en: 'surplus / shortage'},
    definition: {
      'zh-Hans': '对账时多出或缺少的资金',
      en: 'extra or missing money in reconciliation',
    },
    said: {'zh-Hans': ['多钱', '少钱'], en: ['too much money', 'money missing', 'overage']},
    seeAlso: ['error-handling', 'one-sided'],
  },
  callback: {
    term: {'zh-Hans': '支付回调', en: 'payment notification (callback)'},
    definition: {
      'zh-Hans': '支付平台主动通知商户系统的结果',
      en: 'the result that the platform sends to the merchant’s system',
    },
    said: {
      'zh-Hans': ['异步通知', '没收到通知'],
      en: ['callback', 'webhook', 'notify', 'no notification'],
    },
    seeAlso: ['dropped-order', 'cashier-system'],
  },
  'payment-code': {
    term: {'zh-Hans': '付款码', en: 'payment code (customer-presented)'},
    definition: {'zh-Hans': '顾客出示、商户扫描的条码', en: 'code shown by the customer and scanned by the shop'},
    said: {
      'zh-Hans': ['被扫', '扫我', '反扫', 'B 扫 C'],
      en: ['customer-presented code', 'B scan C', 'scan the customer'],
    },
    seeAlso: ['collection-code'],
  },
  'collection-code': {
    term: {'zh-Hans': '收款码', en: 'collection code (merchant-presented)'},
    definition: {'zh-Hans': '商户出示、顾客扫描的条码', en: 'code shown by the shop and scanned by the customer'},
    said: {
      'zh-Hans': ['主扫', '扫一扫', '台卡', '正扫', 'C 扫 B'],
      en: ['merchant-presented code', 'static code', 'QR sticker'],
    },
    seeAlso: ['payment-code'],
  },
} as const satisfies Record<string, GlossaryEntry>;
