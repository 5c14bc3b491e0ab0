import type {Strength} from '../content/strengths';
import type {Localized} from '../locales';

/** A span counted from the day of the event; `to` is missing where no end is known. */
export type Span =
  {readonly unit: 'days' | 'working-days'; readonly from: number; readonly to?: number} | {readonly unit: 'same-day'};

/** A usual waiting time, with what it rests on. */
type Wait = {
  readonly span: Span;
  /** The time in words, and whose practice it is. */
  readonly words: Localized;
  readonly strength: Strength;
};

/** Something that happened, after which money comes back to the payer. */
export type Occurrence = {
  readonly id: string;
  readonly about: 'reversal' | 'refund';
  readonly label: Localized;
  readonly waits: readonly Wait[];
};

/** Facts of facts.md section 3.4, and of the table on `reference/waiting-times`. No one of them is a promise or a limit. */
export const occurrences: readonly Occurrence[] = [
  {
    id: 'reversed',
    about: 'reversal',
    label: {'zh-Hans': '刷卡：冲正成功', en: 'Card: the reversal succeeded'},
    waits: [
      {
        span: {unit: 'same-day'},
        words: {
          'zh-Hans': '多数几秒到几分钟，有时当天晚些',
          en: 'seconds to minutes in most cases, sometimes later the same day',
        },
        strength: 'unconfirmed',
      },
      {
        span: {unit: 'working-days', from: 1, to: 2},
        words: {
          'zh-Hans': '网页说法不一，最长的说 1 到 2 个工作日',
          en: 'web pages disagree; the longest say 1 to 2 working days',
        },
        strength: 'second-hand',
      },
    ],
  },
  {
    id: 'reversal-failed',
    about: 'reversal',
    label: {'zh-Hans': '刷卡：冲正失败，走差错处理', en: 'Card: the reversal failed, error handling corrects it'},
    waits: [
      {
        span: {unit: 'working-days', from: 1},
        words: {
          'zh-Hans': '次一工作日到几个工作日，有时更久，没有官方数字',
          en: 'the next working day to several working days, sometimes longer; no official figure',
        },
        strength: 'unconfirmed',
      },
    ],
  },
  {
    id: 'online-refund',
    about: 'refund',
    label: {'zh-Hans': '刷卡：联机退货', en: 'Card: online refund'},
    waits: [
      {
        span: {unit: 'days', from: 2, to: 3},
        words: {'zh-Hans': '约 2 到 3 天，一家银行的做法', en: 'about 2 to 3 days, one bank’s practice'},
        strength: 'second-hand',
      },
      {
        span: {unit: 'working-days', from: 1, to: 7},
        words: {
          'zh-Hans': '常见说法 1 到 7 个工作日，以发卡行为准',
          en: 'commonly 1 to 7 working days; the issuer’s answer prevails',
        },
        strength: 'second-hand',
      },
    ],
  },
  {
    id: 'manual-refund',
    about: 'refund',
    label: {'zh-Hans': '刷卡：脱机或手工处理的退货', en: 'Card: refund processed offline or by hand'},
    waits: [
      {
        span: {unit: 'days', from: 14, to: 21},
        words: {'zh-Hans': '2 到 3 周，一家银行的做法', en: '2 to 3 weeks, one bank’s practice'},
        strength: 'second-hand',
      },
    ],
  },
  {
    id: 'wechat-balance',
    about: 'refund',
    label: {'zh-Hans': '微信支付：退到零钱', en: 'WeChat Pay: refund to the balance'},
    waits: [
      {
        span: {unit: 'same-day'},
        words: {'zh-Hans': '约 5 分钟，较早的页面写 20 分钟', en: 'about 5 minutes; an older page says 20'},
        strength: 'confirmed',
      },
    ],
  },
  {
    id: 'wechat-card',
    about: 'refund',
    label: {'zh-Hans': '微信支付：退到银行卡', en: 'WeChat Pay: refund to a bank card'},
    waits: [
      {
        span: {unit: 'working-days', from: 1, to: 3},
        words: {'zh-Hans': '1 到 3 个工作日，最终看银行', en: '1 to 3 working days; in the end the bank decides'},
        strength: 'confirmed',
      },
    ],
  },
];
