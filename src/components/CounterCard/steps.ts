import type {Localized} from '../../locales';

/** The rule of the handbook. */
export const rule: Localized = {'zh-Hans': '先查再刷', en: 'Check before you charge again'};

/** What the rule forbids while the result is open. */
export const ruleMeans: Localized = {
  'zh-Hans': '没查清之前：不再刷、不再扫、不做批结算。',
  en: 'Until the result is known: no second swipe, no second scan, no batch settlement.',
};

/** The six steps of M19 (merchant/at-the-counter), in a form that fits the till. */
export const steps: readonly Localized[] = [
  {
    'zh-Hans': '停手：顾客不再付，机器不断电、不结算、不重置。',
    en: 'Stop: the customer pays nothing more; no power cut, settlement or reset.',
  },
  {
    'zh-Hans': '看单：预结单、签购单、故障单，还是重打印。',
    en: 'See which slip it is: pre-bill, sales slip, fault report or reprint.',
  },
  {
    'zh-Hans': '查商户后台：按时间和金额找最终状态。',
    en: 'Look in the merchant portal, by time and amount, for the final status.',
  },
  {
    'zh-Hans': '定结论：成功＝已付；失败、已冲正＝没付成；其他＝未知。',
    en: 'Decide: successful is paid; failed or reversed is not paid; the rest is unknown.',
  },
  {
    'zh-Hans': '记下时间、金额、卡号前六后四、屏幕上的字。',
    en: 'Write down time, amount, first six and last four digits, the words on the screen.',
  },
  {
    'zh-Hans': '没有最终状态：打收单机构，给顾客写说明，不交货。',
    en: 'No final status: call the acquirer, write the customer a note, keep the goods.',
  },
];

/** Lines to fill in by hand, because each shop has its own. */
export const blanks: readonly Localized[] = [
  {'zh-Hans': '收单机构电话', en: 'Acquirer’s line'},
  {'zh-Hans': '商户号', en: 'Merchant no.'},
  {'zh-Hans': '终端号', en: 'Terminal no.'},
  {'zh-Hans': '店长电话', en: 'Manager’s phone'},
];
