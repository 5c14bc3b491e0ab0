import type {GlossaryEntry} from './types';

/** Who takes part in a payment, and the devices and programs that they use. */
export const parties = {
  cardholder: {
    term: {'zh-Hans': '持卡人', en: 'cardholder'},
    definition: {'zh-Hans': '银行卡的合法持有人', en: 'lawful holder of the card'},
    said: {'zh-Hans': ['顾客', '客户', '刷卡人'], en: ['customer', 'card holder', 'payer']},
  },
  merchant: {
    term: {'zh-Hans': '特约商户', en: 'merchant (contracted)'},
    definition: {
      'zh-Hans': '与收单机构签订受理协议的商家',
      en: 'business with an acceptance agreement',
    },
    said: {'zh-Hans': ['商家', '店家', '商户'], en: ['shop', 'store', 'seller']},
    seeAlso: ['small-merchant', 'acquirer'],
  },
  'small-merchant': {
    term: {'zh-Hans': '小微商户', en: 'small/micro merchant'},
    definition: {
      'zh-Hans': '以负责人身份入网、未办理工商登记的商户',
      en: 'merchant registered under a person’s ID',
    },
    said: {
      'zh-Hans': ['个人 POS', '个人商户', '无执照商户'],
      en: ['personal POS', 'micro merchant', 'merchant without business licence'],
    },
    seeAlso: ['merchant', 'payment-licence'],
  },
  acquirer: {
    term: {'zh-Hans': '收单机构', en: 'acquirer'},
    definition: {
      'zh-Hans': '与商户签约并为其处理和结算银行卡交易的机构',
      en: 'institution contracting with and paying the merchant',
    },
    said: {
      'zh-Hans': ['支付公司', '收单行', 'POS 公司'],
      en: ['payment company', 'acquiring bank', 'payment provider'],
    },
    seeAlso: ['issuer', 'clearing-organisation', 'agent'],
  },
  issuer: {
    term: {'zh-Hans': '发卡行', en: 'issuer'},
    definition: {'zh-Hans': '发行银行卡并管理持卡人账户的银行', en: 'bank that issued the card'},
    said: {
      'zh-Hans': ['开卡行', '我的银行', '发卡机构'],
      en: ['issuing bank', 'my bank', 'card issuer'],
    },
    seeAlso: ['acquirer'],
  },
  'clearing-organisation': {
    term: {'zh-Hans': '清算机构', en: 'clearing organisation'},
    definition: {
      'zh-Hans': '在收单与发卡之间转接并清分资金的机构',
      en: 'switches and clears between acquirer and issuer',
    },
    said: {
      'zh-Hans': ['银联', '网联', '卡组织'],
      en: ['UnionPay', 'NetsUnion', 'card network', 'card scheme'],
    },
    seeAlso: ['acquirer', 'issuer'],
  },
  agent: {
    term: {'zh-Hans': '收单外包服务机构', en: 'acquiring outsourcing agent'},
    definition: {
      'zh-Hans': '经备案为收单机构做非核心服务的企业',
      en: 'filed company doing non-core services for an acquirer',
    },
    said: {
      'zh-Hans': ['代理商', '服务商', 'POS 代理', '业务员'],
      en: ['POS agent', 'reseller', 'sales agent'],
    },
    seeAlso: ['acquirer', 'payment-licence'],
  },
  'pos-terminal': {
    term: {'zh-Hans': 'POS 终端', en: 'POS terminal'},
    definition: {'zh-Hans': '受理银行卡和扫码的专用设备', en: 'device that accepts cards and codes'},
    said: {
      'zh-Hans': ['POS 机', '刷卡机', '收款机', '大 POS'],
      en: ['pos', 'card machine', 'card reader', 'payment terminal'],
    },
    seeAlso: ['smart-pos', 'cashier-system'],
  },
  'smart-pos': {
    term: {'zh-Hans': '智能 POS', en: 'smart POS'},
    definition: {'zh-Hans': '安卓系统、可装应用的 POS 终端', en: 'Android-based terminal'},
    said: {'zh-Hans': ['安卓 POS', '扫码 POS'], en: ['Android POS', 'smart terminal']},
    seeAlso: ['pos-terminal'],
  },
  'cashier-system': {
    term: {'zh-Hans': '收银系统', en: 'cashier system (ECR)'},
    definition: {
      'zh-Hans': '商户开单、记账、打印账单的软件',
      en: 'till software that makes and prints bills',
    },
    said: {'zh-Hans': ['收银软件'], en: ['ERP', 'MIS', 'ECR', 'till', 'cash register']},
    seeAlso: ['callback', 'dropped-order', 'pre-bill'],
  },
  'merchant-portal': {
    term: {'zh-Hans': '商户后台', en: 'merchant portal'},
    definition: {
      'zh-Hans': '收单机构提供的交易查询网站或 App',
      en: 'acquirer’s website or app for merchants',
    },
    said: {
      'zh-Hans': ['商户平台', '商户通', '管理平台'],
      en: ['dashboard', 'back office', 'merchant back end', 'merchant app'],
    },
    seeAlso: ['acquirer'],
  },
} as const satisfies Record<string, GlossaryEntry>;
