import type {Localized} from '../locales';
import type {VerdictKind} from './verdicts';

/** What the customer reads on the phone that is turned round to him. No dates: nobody at the till can promise one. */
export type CustomerCard = {
  /** What happened, in words that fit a screen. */
  readonly happened: Localized;
  /** What that means now; while the result is open, that the money is being traced. */
  readonly now: Localized;
  /** What to keep as evidence. */
  readonly keep: Localized;
};

const keepRecord: Localized = {
  'zh-Hans': '请保留：小票、银行短信或账单。',
  en: 'Please keep: the slip and the bank’s message or bill.',
};

/** By verdict (facts.md section 3); a new verdict does not compile without its card. */
export const customerCards: Readonly<Record<VerdictKind, CustomerCard>> = {
  paid: {
    happened: {'zh-Hans': '这笔已经付好', en: 'This is paid'},
    now: {'zh-Hans': '请不要再付。', en: 'Please do not pay again.'},
    keep: keepRecord,
  },
  'print-only': {
    happened: {'zh-Hans': '已经付好，只是小票没打出来', en: 'This is paid; only the slip did not print'},
    now: {'zh-Hans': '请不要再付，我们给您补小票。', en: 'Please do not pay again. We will get you a slip.'},
    keep: {'zh-Hans': '请保留：银行短信或账单。', en: 'Please keep: the bank’s message or bill.'},
  },
  'not-paid': {
    happened: {'zh-Hans': '这笔没有付成', en: 'This payment did not go through'},
    now: {
      'zh-Hans': '如果您的账户显示扣款，请给我们看，先不要再付。',
      en: 'If your account shows a debit, please show us before you pay anything.',
    },
    keep: {
      'zh-Hans': '请保留：小票、扣款和退回的记录。',
      en: 'Please keep: the slip and any record of a debit or its return.',
    },
  },
  unknown: {
    happened: {'zh-Hans': '这笔还没有结果', en: 'The result is not known yet'},
    now: {
      'zh-Hans': '我们正在查这笔钱。查清之前，请不要再付。',
      en: 'We are tracing the money. Please do not pay again until we know.',
    },
    keep: {
      'zh-Hans': '请保留：银行短信或账单、小票、我们写给您的说明。',
      en: 'Please keep: the bank’s message or bill, the slip, our written note.',
    },
  },
  duplicate: {
    happened: {'zh-Hans': '这笔付了两次', en: 'This was paid twice'},
    now: {
      'zh-Hans': '店里退其中一笔，只退回原卡或原钱包，不退现金。',
      en: 'The shop returns one of them, to the same card or wallet only, never in cash.',
    },
    keep: {'zh-Hans': '请保留：两张小票、两条扣款记录。', en: 'Please keep: both slips and both debit records.'},
  },
  'not-a-payment-problem': {
    happened: {'zh-Hans': '您已经付好', en: 'You have paid'},
    now: {
      'zh-Hans': '剩下的是店里和收单机构的事，请不要再付。',
      en: 'The rest is between the shop and its acquirer. Please do not pay again.',
    },
    keep: keepRecord,
  },
};
