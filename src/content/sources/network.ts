import type {Source} from './types';

/** The card network’s codes, terms and rules of procedure. */
export const network = {
  // 1: cited by name only, its copy is marked confidential.
  'cup-interchange-2014': {
    title: {'zh-Hans': '中国银联 Q/CUP 006.6-2014 交换规范第 6 部分', en: 'China UnionPay Q/CUP 006.6-2014, interchange part 6'},
    strength: 'confirmed',
    note: {
      'zh-Hans': '应答码与冲正、差错原因码；2014 年版，之后的版本未读到。',
      en: 'Response codes and reason codes for reversals and disputes; the 2014 edition, none later was read.',
    },
  },
  // 10
  'cup-codes-v2': {
    title: {'zh-Hans': '银联交易响应码 V2.0（公开转载）', en: 'UnionPay response codes V2.0 (public repost)'},
    strength: 'second-hand',
    note: {'zh-Hans': '较早的应答码列表，只读到 22 号。', en: 'An older list, read up to code 22 only.'},
  },
  // 15, 16, 20, 21
  'terminal-spec-notes': {
    title: {'zh-Hans': '工程师对银联终端规范的公开笔记', en: 'Engineers’ public notes on the UnionPay terminal specification'},
    strength: 'second-hand',
    note: {
      'zh-Hans': '撤销与退货的条件、签到、批次、域的含义；与终端源码相互印证。',
      en: 'Conditions for void and refund, sign-in, batches, fields; agrees with the terminal code.',
    },
  },
  // 17, 18, 19
  'cups-definitions': {
    title: {
      'zh-Hans': '银联跨行交易术语与流程（Q/CUP 001-2004 术语及公开整理）',
      en: 'UnionPay interbank terms and flows (Q/CUP 001-2004 glossary and public summaries)',
    },
    strength: 'second-hand',
    note: {'zh-Hans': '撤销、退货、冲正、差错处理的定义。', en: 'Definitions of void, refund, reversal and error handling.'},
  },
  // 25
  'reversal-handling-note': {
    title: {'zh-Hans': '冲正成功与失败的处理说明（公开转载）', en: 'Note on successful and failed reversals (public repost)'},
    strength: 'second-hand',
    note: {'zh-Hans': '冲正失败转人工处理。', en: 'A failed reversal goes to manual handling.'},
  },
} as const satisfies Readonly<Record<string, Source>>;
