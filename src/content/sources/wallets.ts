import type {Source} from './types';

/** QR payment, as the wallets describe it. */
export const wallets = {
  // 28
  'wechat-pay-global': {
    title: {'zh-Hans': '微信支付（境外商户）付款码接口文档', en: 'WeChat Pay Global: payment code documentation'},
    strength: 'confirmed',
    note: {
      'zh-Hans': '查单、撤销与时限；境外版文档，境内以境内页面为准。',
      en: 'Query, revoke and time limits; the global edition, check the mainland page.',
    },
    url: 'https://pay.weixin.qq.com/doc/global/v2/zh/4013634900',
  },
  'wechat-pay-orders': {
    title: {'zh-Hans': '微信支付：订单状态（NOTPAY 未支付）', en: 'WeChat Pay: order states (NOTPAY)'},
    strength: 'confirmed',
    note: {'zh-Hans': '订单状态词的官方含义。', en: 'The official meaning of the order states.'},
    url: 'https://pay.weixin.qq.com/doc/v3/merchant/4012268557',
  },
  'wechat-pay-refunds': {
    title: {'zh-Hans': '微信支付：退款说明', en: 'WeChat Pay: refunds'},
    strength: 'confirmed',
    note: {'zh-Hans': '退款时限与到账时间；不同页面略有出入。', en: 'Refund window and credit times; pages differ slightly.'},
    url: 'https://pay.weixin.qq.com/docs/merchant/products/refund/introduction.html',
  },
  // 29
  'antom-in-store': {
    title: {'zh-Hans': 'Antom（支付宝跨境）线下付款码实践', en: 'Antom (Alipay cross-border): in-store code practice'},
    strength: 'confirmed',
    note: {
      'zh-Hans': '轮询、撤销与自动关单；跨境文档。',
      en: 'Polling, revoke and automatic closing; cross-border documentation.',
    },
    url: 'https://docs.antom.com/ac/barcode_cn/practice',
  },
} as const satisfies Readonly<Record<string, Source>>;
