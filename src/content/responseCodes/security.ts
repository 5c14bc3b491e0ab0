import type {ResponseCode} from './types';

/** The older list tells staff in several ways to call the acquirer’s security department. */
const callSecurity = {
  meaning: {
    'zh-Hans': '系统要求联系收单机构的安全保密部门。',
    en: 'The system asks the merchant to contact the acquirer’s security department.',
  },
  merchant: {'zh-Hans': '拒绝这笔交易，打收单机构电话。', en: 'Decline the transaction and call the acquirer.'},
  cardholder: {'zh-Hans': '打发卡行电话问原因。', en: 'Call the issuer.'},
  retry: ['never'],
  lists: 'older-only',
  strength: 'confirmed',
} as const;

/** Lost, stolen, suspected or to be kept: the merchant declines, follows the acquirer and never uses force. */
export const security = [
  {
    code: '04',
    title: {'zh-Hans': '此卡为无效卡（旧：没收卡）', en: 'Card not valid (older: pick up card)'},
    meaning: {'zh-Hans': '发卡行不许使用这张卡。', en: 'The issuer does not allow the card to be used.'},
    merchant: {
      'zh-Hans': '拒绝交易，按收单机构的指示处理，不要强行留卡。',
      en: 'Decline and follow the acquirer’s instructions; never keep the card by force.',
    },
    cardholder: {'zh-Hans': '打发卡行电话问原因。', en: 'Call the issuer.'},
    retry: ['never'],
    disagreement: {
      'zh-Hans': '2014 年列表给 POS 的文字不再写没收。另有一份二手的银联国际扫码代码表，用 04 表示结果未知、稍后查询。',
      en: 'The 2014 text for terminals no longer says “pick up”. A second-hand UnionPay International QR table uses 04 for “result unknown, check later”.',
    },
    lists: 'both',
    strength: 'confirmed',
  },
  {
    code: '07',
    title: {'zh-Hans': '特殊条件下没收卡', en: 'Pick up card, special condition'},
    meaning: {
      'zh-Hans': '发卡行因特殊条件不许使用这张卡。',
      en: 'The issuer does not allow the card to be used, under a special condition.',
    },
    merchant: {
      'zh-Hans': '拒绝交易，按收单机构的指示处理，不要强行留卡。',
      en: 'Decline and follow the acquirer’s instructions; never keep the card by force.',
    },
    cardholder: {'zh-Hans': '打发卡行电话问原因。', en: 'Call the issuer.'},
    retry: ['never'],
    disagreement: {
      'zh-Hans': '有一个终端应用在扫码时用 07 表示取码失败。',
      en: 'One terminal app uses 07 in QR payments for a code that could not be fetched.',
    },
    lists: 'older-only',
    strength: 'confirmed',
  },
  {
    code: '34',
    title: {'zh-Hans': '作弊卡（有作弊嫌疑）', en: 'Suspected fraud'},
    meaning: {'zh-Hans': '系统认为这张卡涉嫌欺诈。', en: 'The card is suspected of fraud.'},
    merchant: {'zh-Hans': '拒绝交易，打收单机构电话。', en: 'Decline and call the acquirer.'},
    cardholder: {'zh-Hans': '打发卡行电话核实。', en: 'Call the issuer.'},
    retry: ['never'],
    lists: 'both',
    strength: 'confirmed',
  },
  {
    code: '35',
    title: {'zh-Hans': '受卡方与安全保密部门联系', en: 'Contact the acquirer’s security department'},
    ...callSecurity,
  },
  {
    code: '37',
    title: {'zh-Hans': '呼受理方安全保密部门', en: 'Call the acquirer’s security department (pick-up class)'},
    ...callSecurity,
  },
  {
    code: '41',
    title: {'zh-Hans': '挂失卡', en: 'Lost card'},
    meaning: {'zh-Hans': '这张卡已经挂失。', en: 'The card has been reported lost.'},
    merchant: {
      'zh-Hans': '拒绝交易，按收单机构的指示处理。',
      en: 'Decline and follow the acquirer’s instructions.',
    },
    cardholder: {
      'zh-Hans': '如果是您本人的卡、已经找到，问发卡行怎么办。',
      en: 'If the card is yours and you have found it, ask the issuer what to do.',
    },
    retry: ['never'],
    lists: 'both',
    strength: 'confirmed',
  },
  {
    code: '43',
    title: {'zh-Hans': '被窃卡', en: 'Stolen card'},
    meaning: {'zh-Hans': '这张卡已经报失窃。', en: 'The card has been reported stolen.'},
    merchant: {
      'zh-Hans': '拒绝交易，按收单机构的指示处理；人身安全第一。',
      en: 'Decline and follow the acquirer’s instructions; safety comes first.',
    },
    cardholder: {'zh-Hans': '打发卡行电话。', en: 'Call the issuer.'},
    retry: ['never'],
    lists: 'both',
    strength: 'confirmed',
  },
  {
    code: '60',
    title: {'zh-Hans': '受卡方与安全保密部门联系', en: 'Contact the acquirer'},
    ...callSecurity,
  },
  {
    code: '63',
    title: {'zh-Hans': '违反安全保密规定', en: 'Security violation'},
    ...callSecurity,
    meaning: {'zh-Hans': '交易违反安全规定。', en: 'The transaction breaks a security rule.'},
    merchant: {'zh-Hans': '停止操作，打收单机构电话。', en: 'Stop and call the acquirer.'},
  },
  {
    code: '66',
    title: {'zh-Hans': '呼受理方安全保密部门', en: 'Call the acquirer’s security department'},
    ...callSecurity,
  },
  {
    code: '67',
    title: {'zh-Hans': '捕捉（没收卡）', en: 'Pick up card (hard capture)'},
    meaning: {'zh-Hans': '发卡行要求收回这张卡。', en: 'The issuer wants the card kept.'},
    merchant: {
      'zh-Hans': '拒绝交易，按收单机构的指示处理，不要强行留卡。',
      en: 'Decline and follow the acquirer’s instructions; never keep the card by force.',
    },
    cardholder: {'zh-Hans': '打发卡行电话问原因。', en: 'Call the issuer.'},
    retry: ['never'],
    lists: 'older-only',
    strength: 'confirmed',
  },
  {
    code: '93',
    title: {'zh-Hans': '交易违法、不能完成', en: 'Cannot be completed, violation of law'},
    ...callSecurity,
    meaning: {
      'zh-Hans': '系统认为这笔交易违法，不能完成。',
      en: 'The system holds the transaction to be unlawful and does not complete it.',
    },
    merchant: {'zh-Hans': '停止操作，打收单机构电话。', en: 'Stop and call the acquirer.'},
  },
] as const satisfies readonly ResponseCode[];
