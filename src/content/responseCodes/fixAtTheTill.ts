import type {ResponseCode} from './types';

const leaveItToTheShop = {
  'zh-Hans': '不用做什么，由商户核对原交易。',
  en: 'Nothing to do; the shop checks the original transaction.',
} as const;

/** Wrong function, amount or original: the operator can put it right, mostly in a void or a refund. */
export const fixAtTheTill = [
  {
    code: '12',
    title: {'zh-Hans': '无效交易', en: 'Invalid transaction'},
    meaning: {
      'zh-Hans': '相关交易无效，例如要撤销的原交易没有批准，或日期不对。',
      en: 'An invalid related transaction: the sale to be voided or reversed was not approved, or the day is wrong.',
    },
    merchant: {
      'zh-Hans': '核对选对了功能；过了当天要退钱，用退货，不用撤销。',
      en: 'Check that you chose the right function; after the day has changed, refund instead of voiding.',
    },
    cardholder: leaveItToTheShop,
    retry: ['fix'],
    disagreement: {
      'zh-Hans': '2014 年列表：相关交易无效。较早的列表：无效交易，或发卡行不支持。',
      en: '2014 list: invalid related transaction. Older list: invalid transaction, or not supported by the issuer.',
    },
    lists: 'both',
    strength: 'confirmed',
  },
  {
    code: '13',
    title: {'zh-Hans': '无效金额', en: 'Invalid amount'},
    meaning: {
      'zh-Hans': '金额无效，例如为零、不合规，或超过规定比例。',
      en: 'The amount is not valid: zero, illegal or over a permitted proportion.',
    },
    merchant: {'zh-Hans': '核对后重新输入金额。', en: 'Check the amount and key it in again.'},
    cardholder: {'zh-Hans': '核对金额和卡片限额。', en: 'Check the amount and the card’s limit.'},
    retry: ['fix'],
    lists: 'both',
    strength: 'confirmed',
  },
  {
    code: '19',
    title: {'zh-Hans': '重新送入交易', en: 'Re-enter the transaction'},
    meaning: {
      'zh-Hans': '读卡或送出有误，要求重新送入。',
      en: 'The card was not read properly and the transaction is to be entered again.',
    },
    merchant: {
      'zh-Hans': '先确认这一笔最终失败，再重新读卡，只读一次。',
      en: 'First make sure that this one finally failed; then read the card again, once only.',
    },
    cardholder: {
      'zh-Hans': '先看账户有没有扣款；有扣款就请商户查。',
      en: 'Look for a debit first; if there is one, ask the shop to look it up.',
    },
    retry: ['fix'],
    disagreement: {
      'zh-Hans': '一份列表把它归入不必重试一类，说明里却写可以重新读卡。',
      en: 'One list puts it in the class without retry, yet its text allows reading the card again.',
    },
    lists: 'older-only',
    strength: 'confirmed',
  },
  {
    code: '22',
    title: {
      'zh-Hans': '操作有误，或超出交易允许天数（旧：怀疑操作有误）',
      en: 'Operating error, or too late (older: suspected operating error)',
    },
    meaning: {
      'zh-Hans': '相关交易有误：原交易已撤销、已冲正，或过了允许的期限。',
      en: 'A related transaction is wrong: the original was already voided or reversed, or the time limit has passed.',
    },
    merchant: {
      'zh-Hans': '不要重复撤销，先查原交易的状态；机具要求签到就重新签到。',
      en: 'Do not void twice; look up the original first. Sign in again if the terminal tells you to.',
    },
    cardholder: leaveItToTheShop,
    retry: ['fix'],
    disagreement: {
      'zh-Hans':
        '2014 年列表：相关交易有误。较早的列表：终端状态不一致，要重新签到。有一份表写批结、签退后重新操作；有没查清的交易时不要照做。',
      en: '2014 list: error in a related transaction. Older list: the terminal’s state differs, sign in again. One table says to settle the batch, sign off and start over; do not do that while a payment is unresolved.',
    },
    lists: 'both',
    strength: 'confirmed',
  },
  {
    code: '25',
    title: {'zh-Hans': '没有原始交易，请联系发卡方', en: 'Original transaction not found'},
    meaning: {
      'zh-Hans': '找不到要撤销或退货的原交易；如果是冲正的应答，表示没有要撤的交易。',
      en: 'The sale to be voided or refunded was not found; as the answer to a reversal it means that nothing is left to undo.',
    },
    merchant: {
      'zh-Hans': '撤销、退货时核对日期、凭证号和参考号。',
      en: 'For a void or refund check the date, the voucher number and the reference number.',
    },
    cardholder: leaveItToTheShop,
    retry: ['fix'],
    lists: 'both',
    strength: 'confirmed',
  },
  {
    code: '30',
    title: {'zh-Hans': '请重试（报文格式错误）', en: 'Message format error'},
    meaning: {'zh-Hans': '送出的报文格式不对。', en: 'The message that was sent has a wrong format.'},
    merchant: {
      'zh-Hans': '先确认这一笔最终失败，再用芯片做一次；仍然不行就打收单机构电话。',
      en: 'First make sure that this one finally failed; then do it once more with the chip, and if it fails again call the acquirer.',
    },
    cardholder: {
      'zh-Hans': '先看账户有没有扣款；有扣款就请商户查。',
      en: 'Look for a debit first; if there is one, ask the shop to look it up.',
    },
    retry: ['fix'],
    disagreement: {
      'zh-Hans': '屏幕写请重试，一份列表却把它归入不必重试一类。',
      en: 'The screen says to retry, while one list puts it in the class without retry.',
    },
    lists: 'both',
    strength: 'confirmed',
  },
  {
    code: '64',
    title: {'zh-Hans': '交易金额与原交易不匹配', en: 'Amount differs from the original'},
    meaning: {'zh-Hans': '输入的金额与原交易不一致。', en: 'The amount keyed in is not that of the original transaction.'},
    merchant: {'zh-Hans': '照原签购单输入完全一致的金额。', en: 'Key in the exact amount of the original slip.'},
    cardholder: leaveItToTheShop,
    retry: ['fix'],
    lists: 'both',
    strength: 'confirmed',
  },
] as const satisfies readonly ResponseCode[];
