import type {Observation} from './observation';

/** The question that every reader begins with. */
export const first = {
  about: {
    question: {'zh-Hans': '出了什么事？', en: 'What happened?'},
    options: {
      card: {label: {'zh-Hans': '刷卡、插卡或挥卡收款', en: 'A card payment: swipe, insert or tap'}},
      qr: {label: {'zh-Hans': '扫码或手机付款', en: 'A QR or phone payment'}},
      device: {
        label: {'zh-Hans': '机器不正常：打印、网络、签到、代码', en: 'The terminal itself: printer, network, sign-in, a code'},
      },
      money: {label: {'zh-Hans': '钱不对：退款、货款、金额、陌生扣款', en: 'The money: refund, payout, amount, unknown charge'}},
      provider: {
        label: {'zh-Hans': '有人送机器，或想选收单机构', en: 'Someone offers a terminal, or you are choosing a provider'},
      },
      'dont-know': {label: {'zh-Hans': '不知道顾客是怎么付的', en: 'I don’t know how the customer paid'}},
    },
  },
} as const satisfies Readonly<Record<string, Observation>>;
