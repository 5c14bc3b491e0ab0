import type {ResponseCode} from './types';

/** One gateway’s numbers for “failed, call us”; its documentation tells them apart no further. */
const gatewayFailure = {
  title: {'zh-Hans': '交易失败请联系客服', en: 'Failed, contact support (one gateway’s code)'},
  meaning: {
    'zh-Hans': '一家技术商的网关专用代码，只说明失败，没有写原因。',
    en: 'A code of one vendor’s gateway; it says that the payment failed, not why.',
  },
  merchant: {
    'zh-Hans': '先查商户后台的最终状态，再打收单机构电话。',
    en: 'Query the final status in the merchant portal first, then call the acquirer.',
  },
  cardholder: {
    'zh-Hans': '先查账户有没有扣款；有扣款就请商户查这一笔。',
    en: 'Query first: check the account, and if there is a debit have the shop look this one up.',
  },
  retry: ['never'],
  lists: 'vendor',
  strength: 'second-hand',
} as const;

export const gateway = [
  {code: '76', ...gatewayFailure},
  {code: '78', ...gatewayFailure},
  {code: '80', ...gatewayFailure},
  {code: '81', ...gatewayFailure},
  {code: '83', ...gatewayFailure},
  {code: '84', ...gatewayFailure},
  {code: '85', ...gatewayFailure},
  {code: '86', ...gatewayFailure},
  {code: '88', ...gatewayFailure},
  {code: '89', ...gatewayFailure},
] as const satisfies readonly ResponseCode[];
