import {dontKnow, type Observation} from './observation';

/** Symptoms that need no evidence. */
export const plain = {
  device: {
    question: {'zh-Hans': '机器哪里不对？', en: 'What is wrong with the terminal?'},
    options: {
      paper: {label: {'zh-Hans': '没纸了、要换纸', en: 'Out of paper'}},
      blank: {label: {'zh-Hans': '卡纸、打出白纸或字很淡', en: 'Paper jam, blank or faint print'}},
      'external-printer': {label: {'zh-Hans': '外接打印机不出单', en: 'An external printer does not print'}},
      network: {label: {'zh-Hans': '没有网络、连不上', en: 'No network'}},
      'sign-in': {label: {'zh-Hans': '提示重新签到', en: 'It asks to sign in again'}},
      code: {label: {'zh-Hans': '显示一个代码，想知道意思', en: 'It shows a code and you want its meaning'}},
      update: {label: {'zh-Hans': '提示软件更新', en: 'It asks for a software update'}},
      dead: {label: {'zh-Hans': '开不了机、按键失灵、疑似损坏', en: 'It does not start, keys fail, it seems broken'}},
      ...dontKnow,
    },
  },
  money: {
    question: {'zh-Hans': '钱哪里不对？', en: 'What about the money?'},
    options: {
      refund: {label: {'zh-Hans': '做了撤销或退货，钱还没回来', en: 'Voided or refunded, and not back yet'}},
      payout: {label: {'zh-Hans': '顾客付了，货款没到店里账户', en: 'The customer paid, the shop’s payout has not arrived'}},
      amount: {label: {'zh-Hans': '金额刷错了', en: 'The wrong amount was charged'}},
      hold: {label: {'zh-Hans': '押金、预授权还冻结着', en: 'A deposit or pre-authorisation is still held'}},
      'unknown-charge': {label: {'zh-Hans': '卡上有不认识的扣款', en: 'A charge on the card that nobody knows'}},
      ...dontKnow,
    },
  },
  offer: {
    question: {'zh-Hans': '是哪种情况？', en: 'Which is it?'},
    options: {
      free: {label: {'zh-Hans': '有人送“免费”机器，或推销低费率', en: 'Someone offers a “free” terminal or a very low rate'}},
      replace: {label: {'zh-Hans': '来电说旧机停用，要换机', en: 'A caller says the old terminal must be replaced'}},
      choosing: {label: {'zh-Hans': '想办 POS，不知道怎么选', en: 'You want a terminal and need to choose'}},
      ...dontKnow,
    },
  },
} as const satisfies Readonly<Record<string, Observation>>;
