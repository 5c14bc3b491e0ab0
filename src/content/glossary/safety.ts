import type {GlossaryEntry} from './types';

/** The card and its codes, the rules for providers, and what criminals do. */
export const safety = {
  contactless: {
    term: {'zh-Hans': '双免', en: 'no-PIN no-signature contactless'},
    definition: {
      'zh-Hans': '限额内挥卡免密免签',
      en: 'contactless below limit without PIN or signature',
    },
    said: {
      'zh-Hans': ['小额免密免签', '闪付', '免密'],
      en: ['tap to pay', 'contactless', 'no PIN', 'QuickPass'],
    },
  },
  fallback: {
    term: {'zh-Hans': '降级交易', en: 'fallback'},
    definition: {'zh-Hans': '芯片卡改用磁条读取', en: 'chip card read by stripe'},
    said: {
      'zh-Hans': ['刷磁条', '不能刷要插卡'],
      en: ['swipe a chip card', 'magnetic stripe fallback'],
    },
  },
  'card-retained': {
    term: {'zh-Hans': '吞卡', en: 'card retained'},
    definition: {
      'zh-Hans': '卡被设备留住（多见于 ATM）',
      en: 'card kept by the machine, mostly an ATM',
    },
    said: {'zh-Hans': ['卡被吃了', '卡拿不出来'], en: ['card swallowed', 'card stuck']},
  },
  otp: {
    term: {'zh-Hans': '一次性验证码', en: 'one-time password (OTP)'},
    definition: {'zh-Hans': '仅用一次的短信或动态口令', en: 'single-use code by SMS or from a device'},
    said: {'zh-Hans': ['短信验证码', '动态码'], en: ['OTP', 'SMS code', 'verification code']},
    seeAlso: ['card-verification-code'],
  },
  'card-verification-code': {
    term: {'zh-Hans': '卡片验证码', en: 'card verification code (CVN2/CVV2)'},
    definition: {'zh-Hans': '卡背面三位安全码', en: 'three-digit code on the back'},
    said: {'zh-Hans': ['安全码', '后三位'], en: ['CVV2', 'CVN2', 'CVC', 'security code']},
    seeAlso: ['otp'],
  },
  skimming: {
    term: {'zh-Hans': '侧录', en: 'skimming'},
    definition: {'zh-Hans': '用加装装置窃取卡数据', en: 'stealing card data with an added device'},
    said: {'zh-Hans': ['盗刷器', '复制卡'], en: ['skimmer', 'cloned card', 'copied card']},
    seeAlso: ['unauthorised-use'],
  },
  'unauthorised-use': {
    term: {'zh-Hans': '盗刷', en: 'unauthorised use'},
    definition: {'zh-Hans': '未经持卡人同意的交易', en: 'transaction not authorised by the holder'},
    said: {
      'zh-Hans': ['被盗刷', '不是我刷的', '伪卡'],
      en: ['fraud', 'stolen card used', 'not my payment', 'counterfeit card'],
    },
    seeAlso: ['skimming', 'chargeback'],
  },
  'payment-licence': {
    term: {'zh-Hans': '支付业务许可证', en: 'payment licence'},
    definition: {'zh-Hans': '央行颁发的非银行支付许可', en: 'PBoC licence for non-bank payment'},
    said: {'zh-Hans': ['支付牌照', '第三方支付牌照'], en: ['payment license', 'third-party payment licence']},
    seeAlso: ['class-one', 'acquirer'],
  },
  'class-one': {
    term: {'zh-Hans': '支付交易处理Ⅰ类', en: 'payment transaction processing, class I'},
    definition: {
      'zh-Hans': '现行业务类型，对应原银行卡收单',
      en: 'current class replacing card acquiring',
    },
    said: {'zh-Hans': ['银行卡收单牌照'], en: ['card acquiring licence', 'class I']},
    seeAlso: ['payment-licence'],
  },
  'one-device-one-serial': {
    term: {'zh-Hans': '一机一码', en: 'one device, one serial'},
    definition: {
      'zh-Hans': '每台终端唯一序列号并绑定商户和地址',
      en: 'unique serial bound to merchant and place',
    },
    said: {'zh-Hans': ['259 号文', '机器绑定'], en: ['terminal binding', 'serial number rule']},
    seeAlso: ['relocation', 'pos-terminal'],
  },
  relocation: {
    term: {'zh-Hans': '移机', en: 'relocating a terminal'},
    definition: {
      'zh-Hans': '将终端搬离登记地点',
      en: 'moving a terminal from its registered place',
    },
    said: {'zh-Hans': ['换地址', '带走用'], en: ['move the terminal', 'change of address']},
    seeAlso: ['one-device-one-serial'],
  },
  'second-clearing': {
    term: {'zh-Hans': '二清', en: 'second clearing (illegal)'},
    definition: {
      'zh-Hans': '无资质机构经手结算商户资金',
      en: 'unlicensed party handles merchants’ money',
    },
    said: {'zh-Hans': ['二清机'], en: ['unlicensed settlement', 'money through a third party']},
    seeAlso: ['payout', 'payment-licence'],
  },
  miscoding: {
    term: {'zh-Hans': '跳码 / 套码', en: 'MCC switching / miscoding'},
    definition: {
      'zh-Hans': '交易以不符实际的商户类别上送',
      en: 'transaction sent under a false category',
    },
    said: {
      'zh-Hans': ['变造交易', '商户不符', '积分没了'],
      en: ['wrong merchant name', 'wrong MCC', 'no points'],
    },
    seeAlso: ['merchant'],
  },
  'cash-out': {
    term: {'zh-Hans': '套现', en: 'illegal cash-out'},
    definition: {
      'zh-Hans': '以虚假交易把信用额度变现金',
      en: 'turning credit into cash by fake sales',
    },
    said: {'zh-Hans': ['刷卡提现', '养卡', '代还'], en: ['credit card cash-out', 'fake sale']},
  },
} as const satisfies Record<string, GlossaryEntry>;
