import type {Localized} from '../../locales';

/** What the calendar says. “Usually”, never a promise. */
export const words = {
  title: {'zh-Hans': '按日期算一算：钱一般什么时候回来', en: 'By date: when the money usually comes back'},
  what: {'zh-Hans': '发生了什么', en: 'What happened'},
  when: {'zh-Hans': '哪一天', en: 'On which day'},
  choose: {'zh-Hans': '（请选）', en: '(please choose)'},
  usually: {'zh-Hans': '一般在', en: 'Usually'},
  sameDay: {'zh-Hans': '{from} 当天', en: '{from}, the same day'},
  between: {'zh-Hans': '{from} 到 {to}', en: '{from} to {to}'},
  openEnd: {'zh-Hans': '{from} 起，没有查到最晚到哪天', en: 'from {from}; no latest day was found'},
  earliest: {'zh-Hans': '最早 {from}；', en: '{from} at the earliest; '},
  notCounted: {
    'zh-Hans': '算不出日期：工作日只能数到 {to}，再往后的放假安排本站没有',
    en: 'No date: working days can be counted to {to} only, because this site does not hold the holidays after that',
  },
  lastNotCounted: {
    'zh-Hans': '最晚哪天算不出来：数到 {to} 是 {counted} 个工作日，再往后的放假安排本站没有',
    en: 'the latest day is not counted: {counted} working day(s) up to {to}, and this site does not hold the holidays after that',
  },
  outside: {
    'zh-Hans': '算不出日期：本站只有 {from} 到 {to} 的放假安排',
    en: 'No date: this site holds the holidays from {from} to {to} only',
  },
  escalateUndated: {
    'zh-Hans': '下一个工作日还没退回，就打发卡行电话（本手册的建议，不是规定的期限）。',
    en: 'Not back by the next working day? Call the issuer (this handbook’s advice, not an official limit).',
  },
  escalate: {
    'zh-Hans': '这一天还没退回，就打发卡行电话（本手册的建议，不是规定的期限）：',
    en: 'Not back by this day? Call the issuer (this handbook’s advice, not an official limit):',
  },
  noPromise: {
    'zh-Hans': '这是常见的范围，不是保证，也不是期限，以发卡行或支付机构的答复为准。机构说的“工作日”可能和这里数的不同。',
    en: 'A usual range, neither a promise nor a limit; the issuer’s or institution’s answer prevails, and their “working days” may differ from these.',
  },
  calendar: {'zh-Hans': '工作日按：{source}。有效期到 {to}。', en: 'Working days counted by: {source}. Valid to {to}.'},
  noScript: {'zh-Hans': '日期要靠 JavaScript 算；没有它，请看', en: 'Dates need JavaScript; without it, see'},
  table: {'zh-Hans': '各种等待时间', en: 'Waiting times'},
} as const satisfies Readonly<Record<string, Localized>>;

/** @returns The text with each `{name}` replaced. */
export function fill(text: string, parts: Readonly<Record<string, string>>): string {
  return text.replace(/\{(\w+)\}/gu, (whole, name: string) => parts[name] ?? whole);
}
