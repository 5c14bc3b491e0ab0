import type {Localized} from '../../locales';

type StationId = 'terminal' | 'acquirer' | 'network' | 'issuer';

export type Station = {
  readonly id: StationId;
  readonly name: Localized;
  readonly role: Localized;
  /** Outline on a 24 × 24 grid. */
  readonly outline: string;
  /** Marks of the breaks on the way to the next station and back, as numbered in `breaks`. */
  readonly hop?: {readonly request: number; readonly answer: number};
};

/** Who passes a payment on, in the order of the request. */
export const stations: readonly Station[] = [
  {
    id: 'terminal',
    name: {'zh-Hans': 'POS 终端', en: 'POS terminal'},
    role: {'zh-Hans': '店里', en: 'in the shop'},
    outline: 'M6 3h12v18H6ZM9 6h6v4H9ZM9 13.5h.3M12 13.5h.3M15 13.5h.3M9 17h.3M12 17h.3M15 17h.3',
    hop: {request: 1, answer: 4},
  },
  {
    id: 'acquirer',
    name: {'zh-Hans': '收单机构', en: 'Acquirer'},
    role: {'zh-Hans': '商户一方', en: 'merchant’s side'},
    outline: 'M6 21V4h12v17M3 21h18M10 8.2h.3M14 8.2h.3M10 12.5h.3M14 12.5h.3M10 21v-4.5h4V21',
    hop: {request: 2, answer: 3},
  },
  {
    id: 'network',
    name: {'zh-Hans': '清算机构', en: 'Network'},
    role: {'zh-Hans': '转接，如银联', en: 'clearing organisation'},
    outline:
      'M12 4a2.2 2.2 0 1 0 0 4.4A2.2 2.2 0 0 0 12 4M5.5 15.5a2.2 2.2 0 1 0 0 4.4 2.2 2.2 0 0 0 0-4.4M18.5 15.5a2.2 2.2 0 1 0 0 4.4 2.2 2.2 0 0 0 0-4.4M10.9 8.2 6.6 15.6M13.1 8.2l4.3 7.4M7.8 17.7h8.4',
    hop: {request: 2, answer: 3},
  },
  {
    id: 'issuer',
    name: {'zh-Hans': '发卡行', en: 'Issuer'},
    role: {'zh-Hans': '持卡人的账户', en: 'cardholder’s account'},
    outline: 'M3 9l9-5 9 5ZM5 9v9M10 9v9M14 9v9M19 9v9M3 20.5h18',
  },
];

export type Break = {readonly id: string; readonly where: Localized; readonly effect: Localized};

/** Where the path can break, in the order of the payment; the number on the drawing is the position in this list. */
export const breaks: readonly Break[] = [
  {
    id: 'request-from-shop',
    where: {'zh-Hans': '请求没出店门', en: 'The request does not leave the shop'},
    effect: {
      'zh-Hans': '店里断网、信号弱。请求没到发卡行，就没有扣款；但终端自己分不清断在哪里。',
      en: 'No network or a weak signal. If the request never reached the issuer, nothing was debited; but the terminal cannot tell where it broke.',
    },
  },
  {
    id: 'request-between',
    where: {'zh-Hans': '请求卡在机构之间', en: 'The request gets stuck between institutions'},
    effect: {
      'zh-Hans': '线路或系统异常，可能看到应答码 91、92、96。先查到最终状态，再决定重试。',
      en: 'A line or a system is down; codes 91, 92 or 96 may show. Find the final status before any retry.',
    },
  },
  {
    id: 'answer-between',
    where: {'zh-Hans': '发卡行处理了，应答没转到', en: 'The issuer has acted, its answer is late or lost'},
    effect: {
      'zh-Hans': '可能看到 68、98。钱可能已经扣了，由机构之间冲正；仍对不上的，走差错处理。',
      en: 'Codes 68 or 98 may show. The money may be debited; institutions reverse it between them, or correct it by error handling.',
    },
  },
  {
    id: 'answer-to-shop',
    where: {'zh-Hans': '应答没回到终端', en: 'The answer does not reach the terminal'},
    effect: {
      'zh-Hans': '超时、断网、断电。顾客可能已收到扣款短信，店里却没有签购单。终端存下待冲正，等下一笔联机交易前上送。',
      en: 'Time-out, network or power failure. The customer may have a debit message while the shop has no slip. The terminal keeps a reversal and sends it before its next online transaction.',
    },
  },
  {
    id: 'after-answer',
    where: {
      'zh-Hans': '应答到了，没打印或没通知收银系统',
      en: 'The answer arrives, but no slip or no notice to the cashier system',
    },
    effect: {
      'zh-Hans': '钱已经付了。缺纸就装纸重打印；收银小票仍写“未支付”，查后台后同步订单，不要再收一次。',
      en: 'The payment was made. Load paper and reprint; if the till’s ticket still says “unpaid”, check the merchant portal and update the order. Do not charge again.',
    },
  },
];

/** The number of the break that happens at the terminal itself. */
export const breakAtTerminal = 5;
