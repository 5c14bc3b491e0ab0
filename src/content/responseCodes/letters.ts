import type {ResponseCode} from './types';

const shopQueriesFirst = {
  'zh-Hans': '先请商户查这一笔，并看账户有没有扣款；查清之前不要再付。',
  en: 'Query first: have the shop look this one up and check the account; do not pay again before the result is known.',
} as const;

/** Declined by the chip itself, without asking the issuer. */
const offlineDecline = {
  title: {'zh-Hans': 'IC 卡脱机失败', en: 'Declined offline by the chip'},
  meaning: {'zh-Hans': '没有联机，由芯片拒绝了这一笔。', en: 'The chip declined the transaction without going online.'},
  merchant: {'zh-Hans': '看清屏幕文字，请顾客换一张卡。', en: 'Read the words on the screen and ask for another card.'},
  cardholder: {'zh-Hans': '换一张卡，或打发卡行电话。', en: 'Use another card, or call the issuer.'},
  retry: ['never'],
  disagreement: {
    'zh-Hans': '一家技术商（讯联）把 Y 开头和 Z 开头的代码另用于扫码交易。',
    en: 'One vendor (CardInfoLink) uses codes beginning with Y and Z for QR payments.',
  },
  lists: '2014-only',
  strength: 'second-hand',
} as const;

const payoutRule = {
  title: {'zh-Hans': 'T+0 规则提示（厂商代码）', en: 'T+0 rule (vendor code)'},
  meaning: {
    'zh-Hans': '厂商自定的代码，与 T+0 规则有关；具体看屏幕文字。',
    en: 'A vendor’s own code about its T+0 rules; the words on the screen say which.',
  },
  merchant: {
    'zh-Hans': '先查商户后台的最终状态；读屏幕文字，再问收单机构。',
    en: 'Query the final status in the merchant portal first; read the words on the screen and ask the acquirer.',
  },
  cardholder: shopQueriesFirst,
  retry: ['query'],
  lists: 'vendor',
  strength: 'second-hand',
} as const;

/** Codes with a letter, other than A0 to A7: few lists have them, and those disagree. The words count, not the code. */
export const letters = [
  {
    code: 'B1',
    title: {'zh-Hans': '没有欠费（各表不同，以屏幕文字为准）', en: 'No arrears (tables disagree)'},
    meaning: {
      'zh-Hans': '2014 年列表里表示没有欠费。',
      en: 'In the list of 2014: nothing is owed.',
    },
    merchant: {'zh-Hans': '读屏幕上的字，再问收单机构。', en: 'Read the words on the screen, then ask the acquirer.'},
    cardholder: {
      'zh-Hans': '看清屏幕文字；涉及卡片异常就问发卡行。',
      en: 'Read the words; if they speak of a card problem, ask the issuer.',
    },
    retry: ['never'],
    disagreement: {
      'zh-Hans': '2014 年列表：没有欠费。别的表：卡片异常或在名单里。',
      en: '2014 list: no arrears. Other tables: card abnormal or on a blacklist.',
    },
    lists: 'both',
    strength: 'second-hand',
  },
  {
    code: 'C1',
    title: {'zh-Hans': '受理方状态非法（各表不同，以屏幕文字为准）', en: 'Acquirer state illegal (tables disagree)'},
    meaning: {'zh-Hans': '2014 年列表里表示受理方状态非法。', en: 'In the list of 2014: the acquirer’s state is illegal.'},
    merchant: {'zh-Hans': '读屏幕上的字，再问收单机构。', en: 'Read the words on the screen, then ask the acquirer.'},
    cardholder: {'zh-Hans': '看清屏幕文字，由商户问收单机构。', en: 'Read the words; the shop asks the acquirer.'},
    retry: ['never'],
    disagreement: {
      'zh-Hans': '2014 年列表：受理方状态非法。别的表：优惠券已使用，或芯片交易被拒绝。',
      en: '2014 list: acquirer state illegal. Other tables: coupon already used, or a rejected chip transaction.',
    },
    lists: 'both',
    strength: 'second-hand',
  },
  {
    code: 'N1',
    title: {'zh-Hans': '未登折账目超限', en: 'Too many unposted passbook items'},
    meaning: {'zh-Hans': '存折上没有登记的账目超过限制。', en: 'More passbook items are waiting to be entered than allowed.'},
    merchant: {'zh-Hans': '请顾客换一张卡。', en: 'Ask for another card.'},
    cardholder: {'zh-Hans': '问发卡行怎么办。', en: 'Ask the issuer what to do.'},
    retry: ['never'],
    lists: '2014-only',
    strength: 'second-hand',
  },
  {
    code: 'P1',
    title: {'zh-Hans': '未留存手机号', en: 'No phone number on file'},
    meaning: {'zh-Hans': '发卡行没有持卡人的手机号。', en: 'The issuer has no phone number of the cardholder.'},
    merchant: {'zh-Hans': '请顾客换一张卡。', en: 'Ask for another card.'},
    cardholder: {'zh-Hans': '向发卡行登记手机号。', en: 'Ask the issuer to record a phone number.'},
    retry: ['never'],
    lists: '2014-only',
    strength: 'second-hand',
  },
  {code: 'Z1', ...offlineDecline},
  {code: 'Z3', ...offlineDecline},
  {
    code: 'E1',
    title: {'zh-Hans': '连接超时，正在发起冲正', en: 'Connection timed out, reversal being sent'},
    meaning: {
      'zh-Hans': '终端没有等到回答，正在发起冲正；结果未知。',
      en: 'The terminal got no answer and is sending a reversal; the result is unknown.',
    },
    merchant: {
      'zh-Hans': '等冲正提示结束，先查商户后台；查清之前不收第二次。',
      en: 'Wait until the reversal message is gone and query the portal first; take no second payment before the result is known.',
    },
    cardholder: shopQueriesFirst,
    retry: ['query'],
    lists: 'vendor',
    strength: 'second-hand',
  },
  {
    code: 'RS',
    title: {'zh-Hans': '冲正成功', en: 'Reversal successful'},
    meaning: {'zh-Hans': '前一笔已经冲正，不算成交。', en: 'The earlier sale has been reversed and does not count.'},
    merchant: {
      'zh-Hans': '先查商户后台；显示已冲正之后，才可以另收一笔。',
      en: 'Query the portal first; only after it shows reversed may you take a new payment.',
    },
    cardholder: {
      'zh-Hans': '先请商户查到已冲正；账户里的扣款等退回，没退回就问发卡行。',
      en: 'Query first: have the shop see the reversal; wait for the credit, and if it does not come ask the issuer.',
    },
    retry: ['query'],
    lists: 'vendor',
    strength: 'second-hand',
  },
  {
    code: 'RF',
    title: {'zh-Hans': '冲正失败', en: 'Reversal failed'},
    meaning: {
      'zh-Hans': '冲正没有得到确认，结果未知，要人工处理。',
      en: 'The reversal was not confirmed; the result is unknown and needs manual handling.',
    },
    merchant: {
      'zh-Hans': '先查商户后台，马上打收单机构电话；查清之前不收第二次，这台终端先停用刷卡。',
      en: 'Query the portal first and call the acquirer now; take no second payment and no cards on this terminal before it is resolved.',
    },
    cardholder: shopQueriesFirst,
    retry: ['query'],
    lists: 'vendor',
    strength: 'second-hand',
  },
  {
    code: 'F0',
    title: {'zh-Hans': '密码键盘设置失败', en: 'PIN pad set-up failed'},
    meaning: {'zh-Hans': '密码键盘没有准备好。', en: 'The PIN pad could not be set up.'},
    merchant: {
      'zh-Hans': '先查商户后台有没有这一笔，再打收单机构电话。',
      en: 'Query the portal first for this payment, then call the acquirer.',
    },
    cardholder: shopQueriesFirst,
    retry: ['query'],
    lists: 'vendor',
    strength: 'second-hand',
  },
  {code: 'T1', ...payoutRule},
  {code: 'T2', ...payoutRule},
  {code: 'T3', ...payoutRule},
  {code: 'TS', ...payoutRule},
] as const satisfies readonly ResponseCode[];
