import type {ResponseCode} from './types';

/** The issuer may have booked the debit although the terminal got no good answer. */
const lookForReversal = {
  'zh-Hans': '先查账户有没有扣款、后面有没有冲正；查清之前不要再付。',
  en: 'Query first: look for a debit and for a reversal after it; do not pay again before the result is known.',
} as const;

const checkAccount = {
  'zh-Hans': '先查账户有没有扣款，请商户查这一笔；查清之前不要再付。',
  en: 'Query first: check the account and have the shop look this one up; do not pay again before the result is known.',
} as const;

/** The result may be unknown: nobody does anything before the final status has been looked up. */
export const queryFirst = [
  {
    code: '08',
    title: {'zh-Hans': '原交易结果未确定（个别扫码渠道）', en: 'Original result not determined (some QR channels)'},
    meaning: {
      'zh-Hans': '银联的两代列表都没有这个码；个别扫码渠道用它表示原交易的结果还没有确定。',
      en: 'In neither UnionPay list; some QR channels use it when the result of the original payment is not determined yet.',
    },
    merchant: {
      'zh-Hans': '先查同一笔订单的最终状态，不要另开一单。',
      en: 'Query the final status of the same order first; do not open another one.',
    },
    cardholder: {
      'zh-Hans': '先请商户查询，保持账单页面打开；查清之前不要再付。',
      en: 'Have the shop query first and keep the bill open; do not pay again before the result is known.',
    },
    retry: ['query'],
    disagreement: {
      'zh-Hans': '易生扫码：原交易结果未确定。另一个终端应用：正在初始化。国际标准的一般含义：核对身份后承兑。',
      en: 'EasyPay QR: original result not determined. Another terminal app: initialising. General ISO meaning: honour with identification.',
    },
    lists: 'vendor',
    strength: 'second-hand',
  },
  {
    code: '09',
    title: {'zh-Hans': '请求正在处理中', en: 'Request in progress'},
    meaning: {
      'zh-Hans': '这一笔还在处理，没有最终结果。',
      en: 'The request is still being processed; there is no final result.',
    },
    merchant: {
      'zh-Hans': '先查这一笔：刷卡就查商户后台，扫码就等顾客输完密码再查同一订单。',
      en: 'Query first: for a card look in the portal; for a QR payment wait for the password and query the same order.',
    },
    cardholder: {
      'zh-Hans': '先查结果：在手机上完成或取消这一笔，然后请商户查询；查清之前不要再付。',
      en: 'Query first: finish or cancel it on the phone and have the shop query; do not pay again before the result is known.',
    },
    retry: ['query'],
    disagreement: {
      'zh-Hans': '讯联的扫码 09 表示等顾客输入密码，与刷卡的 09 不同；另一个终端应用的扫码 09 表示支付失败。',
      en: 'CardInfoLink’s QR 09 waits for the customer’s password, unlike its card 09; in another terminal app QR 09 means that the payment failed.',
    },
    lists: 'older-only',
    strength: 'confirmed',
  },
  {
    code: '68',
    title: {'zh-Hans': '交易超时，请重试', en: 'Timed out: the issuer’s answer came too late'},
    meaning: {
      'zh-Hans': '发卡行的回答来得太晚，可能已经扣款。',
      en: 'The issuer answered too late and may have booked the debit.',
    },
    merchant: {
      'zh-Hans': '先查商户后台；屏幕虽然写着请重试，没有看到最终失败或已冲正就不收第二次。',
      en: 'Query the portal first, although the screen says to retry; take no second payment before it shows failed or reversed.',
    },
    cardholder: lookForReversal,
    retry: ['query'],
    disagreement: {
      'zh-Hans': '有的表归入可以重试一类，有的归入不必重试一类。',
      en: 'One table puts it in the class with retry, others in the class without.',
    },
    lists: 'both',
    strength: 'confirmed',
  },
  {
    code: '90',
    title: {'zh-Hans': '系统日切，请稍后重试', en: 'Day-end cut-over in progress'},
    meaning: {
      'zh-Hans': '系统正在换日，这一笔可能没有结果。',
      en: 'The system is changing to the next day; this one may have no result.',
    },
    merchant: {
      'zh-Hans': '先查商户后台；显示最终失败或已冲正之后，等几分钟再收款。',
      en: 'Query the portal first; once it shows failed or reversed, wait a few minutes before taking the payment.',
    },
    cardholder: checkAccount,
    retry: ['query', 'later'],
    lists: 'both',
    strength: 'confirmed',
  },
  {
    code: '91',
    title: {'zh-Hans': '发卡方状态不正常，请稍后重试', en: 'Issuer inoperative'},
    meaning: {'zh-Hans': '发卡行的系统不可用。', en: 'The issuer’s system is not available.'},
    merchant: {
      'zh-Hans': '先查商户后台；显示最终失败或已冲正之后，请顾客换别家银行的卡。',
      en: 'Query the portal first; once it shows failed or reversed, ask for another bank’s card.',
    },
    cardholder: checkAccount,
    retry: ['query', 'later'],
    lists: 'both',
    strength: 'confirmed',
  },
  {
    code: '92',
    title: {'zh-Hans': '发卡方线路异常，请稍后重试', en: 'Issuer or network unreachable'},
    meaning: {'zh-Hans': '到发卡行或清算网络的线路不通。', en: 'The institution or the network cannot be reached.'},
    merchant: {
      'zh-Hans': '先查商户后台；显示最终失败或已冲正之后，请顾客换别家银行的卡。',
      en: 'Query the portal first; once it shows failed or reversed, ask for another bank’s card.',
    },
    cardholder: checkAccount,
    retry: ['query', 'later'],
    lists: 'both',
    strength: 'confirmed',
  },
  {
    code: '94',
    title: {'zh-Hans': '拒绝，重复交易，请稍后重试', en: 'Duplicate transaction'},
    meaning: {
      'zh-Hans': '系统认为这一笔与前一笔重复；前一笔可能已经付成。',
      en: 'The system takes it for a repetition; the first one may have been paid.',
    },
    merchant: {
      'zh-Hans': '先查前一笔的最终状态，查清之前不收第二次。',
      en: 'Query the final status of the first one; take no second payment before it is known.',
    },
    cardholder: checkAccount,
    retry: ['query'],
    lists: 'both',
    strength: 'confirmed',
  },
  {
    code: '96',
    title: {'zh-Hans': '拒绝，交换中心异常，请稍后重试', en: 'Switching centre malfunction'},
    meaning: {'zh-Hans': '转接交易的中心出了故障。', en: 'The switching centre has a fault.'},
    merchant: {
      'zh-Hans': '先查商户后台；显示最终失败或已冲正之后，过一会儿再收款。',
      en: 'Query the portal first; once it shows failed or reversed, wait a while before taking the payment.',
    },
    cardholder: checkAccount,
    retry: ['query', 'later'],
    lists: 'both',
    strength: 'confirmed',
  },
  {
    code: '98',
    title: {'zh-Hans': '发卡方超时', en: 'No answer from the issuer'},
    meaning: {
      'zh-Hans': '发卡行没有在时限内回答，可能已经扣款。',
      en: 'The issuer did not answer in time and may have booked the debit.',
    },
    merchant: {
      'zh-Hans': '先查商户后台；没有看到最终失败或已冲正就不收第二次。',
      en: 'Query the portal first; take no second payment before it shows failed or reversed.',
    },
    cardholder: lookForReversal,
    retry: ['query'],
    lists: 'both',
    strength: 'confirmed',
  },
  {
    code: 'A0',
    title: {'zh-Hans': 'MAC 校验错，请重新签到', en: 'Message authentication failed, sign in again'},
    meaning: {
      'zh-Hans': '报文校验没有通过，终端不能相信这个回答。',
      en: 'The message did not pass its check, so the terminal cannot trust the answer.',
    },
    merchant: {
      'zh-Hans': '先查商户后台，并重新签到；显示最终失败或已冲正之后，只做一次。',
      en: 'Query the portal first and sign in again; once it shows failed or reversed, do it once only.',
    },
    cardholder: checkAccount,
    retry: ['query', 'fix'],
    lists: 'both',
    strength: 'confirmed',
  },
] as const satisfies readonly ResponseCode[];
