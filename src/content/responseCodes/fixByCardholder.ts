import type {ResponseCode} from './types';

const pinLocked = {
  meaning: {'zh-Hans': '密码错得太多，卡片密码已被锁定。', en: 'Too many wrong PINs; the PIN is locked.'},
  merchant: {'zh-Hans': '停下，不要让顾客接着输密码。', en: 'Stop; do not let the customer enter the PIN again.'},
  cardholder: {'zh-Hans': '找发卡行解锁密码。', en: 'Have the PIN unlocked by the issuer.'},
  retry: ['never'],
  lists: 'both',
  strength: 'confirmed',
} as const;

/** PIN, chip, balance and limits: mostly things that the cardholder can put right. */
export const fixByCardholder = [
  {
    code: '38',
    title: {'zh-Hans': '密码错误次数超限，请与发卡方联系', en: 'PIN tries exceeded, contact the issuer'},
    ...pinLocked,
  },
  {
    code: '45',
    title: {'zh-Hans': '请使用芯片', en: 'Use the chip'},
    meaning: {'zh-Hans': '芯片卡不许改刷磁条。', en: 'A chip card may not be read by its stripe.'},
    merchant: {
      'zh-Hans': '这一笔没有付成；改为插入芯片读卡。',
      en: 'This one was declined; have the chip inserted instead of the stripe.',
    },
    cardholder: {'zh-Hans': '芯片坏了，就找发卡行换卡。', en: 'If the chip is damaged, have the card replaced.'},
    retry: ['fix'],
    lists: 'both',
    strength: 'confirmed',
  },
  {
    code: '51',
    title: {'zh-Hans': '可用余额不足', en: 'Insufficient funds or credit'},
    meaning: {'zh-Hans': '账户余额或信用额度不够这一笔。', en: 'The balance or the available credit does not cover the amount.'},
    merchant: {
      'zh-Hans': '请顾客换一张卡、换付款方式，或减少金额。',
      en: 'Ask for another card or method, or a smaller amount.',
    },
    cardholder: {
      'zh-Hans': '借记卡转入资金；信用卡还款，额度不一定马上恢复；或换一张卡。',
      en: 'Debit card: move money in. Credit card: repay; the limit may not come back at once. Or use another card.',
    },
    retry: ['fix'],
    lists: 'both',
    strength: 'confirmed',
  },
  {
    code: '55',
    title: {'zh-Hans': '密码错', en: 'Wrong PIN'},
    meaning: {'zh-Hans': '输入的密码不对。', en: 'The PIN was not correct.'},
    merchant: {
      'zh-Hans': '请顾客自己重新输入，最多一两次；绝不代输。',
      en: 'Let the customer enter it again, once or twice at most; never enter it for them.',
    },
    cardholder: {'zh-Hans': '想清楚密码，在锁定之前停下。', en: 'Recall the PIN, and stop before it is locked.'},
    retry: ['fix'],
    lists: 'both',
    strength: 'confirmed',
  },
  {
    code: '61',
    title: {'zh-Hans': '交易金额超限', en: 'Exceeds the amount limit'},
    meaning: {'zh-Hans': '金额超过这张卡的限额。', en: 'The amount is above a limit of the card.'},
    merchant: {
      'zh-Hans': '确实只付一部分时才改小金额；不要为绕开限额拆成几笔。',
      en: 'A smaller amount only for a genuine part payment; do not split a sale to get round limits.',
    },
    cardholder: {'zh-Hans': '在银行 App 里或请发卡行调高限额。', en: 'Raise the limit in the bank’s app or with the issuer.'},
    retry: ['fix'],
    lists: 'both',
    strength: 'confirmed',
  },
  {
    code: '65',
    title: {'zh-Hans': '超出取款/消费次数限制', en: 'Exceeds the number of transactions'},
    meaning: {'zh-Hans': '次数超过这张卡的限制。', en: 'The card has been used more often than its limit allows.'},
    merchant: {'zh-Hans': '请顾客换一张卡。', en: 'Ask for another card.'},
    cardholder: {'zh-Hans': '等限制过去，或问发卡行。', en: 'Wait until the limit no longer applies, or ask the issuer.'},
    retry: ['later'],
    lists: 'both',
    strength: 'confirmed',
  },
  {
    code: '75',
    title: {'zh-Hans': '密码错误次数超限', en: 'PIN tries exceeded'},
    ...pinLocked,
  },
] as const satisfies readonly ResponseCode[];
