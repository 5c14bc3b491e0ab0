import type {Localized} from '../../locales';

/** Whether a piece of paper proves a payment. */
export type Proof = {readonly kind: 'yes' | 'no' | 'copy'; readonly why: Localized};

/** One piece of paper: what is printed on it, invented, and what it proves. */
export type Paper = {
  readonly id: string;
  readonly heading: Localized;
  readonly lines: ReadonlyArray<{readonly label: Localized; readonly value?: string | Localized}>;
  readonly proof: Proof;
};

export type Slip = {
  readonly id: string;
  readonly name: Localized;
  readonly papers: readonly Paper[];
  readonly printedBy: Localized;
};

const amount = {label: {'zh-Hans': '金额', en: 'Amount'}, value: 'RMB 88.00'} as const;
const voucher = {label: {'zh-Hans': '凭证号', en: 'Voucher no.'}, value: '000123'} as const;
const purchase = {label: {'zh-Hans': '交易类型', en: 'Type'}, value: {'zh-Hans': '消费', en: 'purchase'}} as const;

/** The four kinds of paper that a counter's printers produce (facts.md section 0). */
export const slips: readonly Slip[] = [
  {
    id: 'sales-slip',
    name: {'zh-Hans': '签购单', en: 'Sales slip'},
    papers: [
      {
        id: 'sales-slip',
        heading: {'zh-Hans': 'POS 签购单', en: 'POS sales slip'},
        lines: [
          purchase,
          voucher,
          {label: {'zh-Hans': '授权码', en: 'Auth. code'}, value: '012345'},
          {label: {'zh-Hans': '参考号', en: 'Ref. no.'}, value: '000000123456'},
          amount,
          {label: {'zh-Hans': '持卡人签名', en: 'Signature'}, value: '________'},
        ],
        proof: {kind: 'yes', why: {'zh-Hans': '最终以收单机构后台记录为准。', en: 'The acquirer’s record has the last word.'}},
      },
    ],
    printedBy: {'zh-Hans': '终端里的支付程序，在交易批准之后', en: 'The payment app on the terminal, after an approval'},
  },
  {
    id: 'pre-bill',
    name: {'zh-Hans': '预结单、待支付小票', en: 'Pre-bill or order ticket'},
    papers: [
      {
        id: 'pre-bill',
        heading: {'zh-Hans': '预结单', en: 'Pre-bill'},
        lines: [
          {label: {'zh-Hans': '桌号', en: 'Table'}, value: '08'},
          {label: {'zh-Hans': '牛肉面 ×2', en: 'Beef noodles ×2'}, value: '56.00'},
          {label: {'zh-Hans': '凉菜 ×2', en: 'Cold dish ×2'}, value: '32.00'},
          {label: {'zh-Hans': '应收', en: 'To pay'}, value: '88.00'},
          {label: {'zh-Hans': '状态', en: 'Status'}, value: {'zh-Hans': '未支付', en: 'unpaid'}},
        ],
        proof: {
          kind: 'no',
          why: {'zh-Hans': '付款前打的，写“未支付”很正常。', en: 'Printed before payment: “unpaid” is normal here.'},
        },
      },
    ],
    printedBy: {'zh-Hans': '收银系统，在付款之前', en: 'The cashier system, before payment'},
  },
  {
    id: 'fault-report',
    name: {'zh-Hans': '故障报告单', en: 'Fault report slip'},
    papers: [
      {
        id: 'fault-report',
        heading: {'zh-Hans': '故障报告单，非凭证联', en: 'Fault report, not a voucher'},
        lines: [
          {label: {'zh-Hans': '终端编号', en: 'Terminal no.'}, value: '00000000'},
          {label: {'zh-Hans': '操作员号', en: 'Operator no.'}, value: '01'},
          {label: {'zh-Hans': '日期', en: 'Date'}, value: '2026/01/15'},
          purchase,
          voucher,
          amount,
          {label: {'zh-Hans': '冲正不成功', en: 'Reversal not successful'}},
          {label: {'zh-Hans': '请与客服联系', en: 'Please contact customer service'}},
        ],
        proof: {
          kind: 'no',
          why: {
            'zh-Hans': '这是提醒：结果未知，马上打收单机构。',
            en: 'It is a warning: the result is unknown, call the acquirer now.',
          },
        },
      },
    ],
    printedBy: {
      'zh-Hans': '部分终端的支付程序，在冲正失败或出故障时',
      en: 'The payment app on some terminals, when a reversal fails or a fault occurs',
    },
  },
  {
    id: 'total-or-reprint',
    name: {'zh-Hans': '结算总计单、重打印', en: 'Batch total or reprint'},
    papers: [
      {
        id: 'batch-total',
        heading: {'zh-Hans': '结算总计单', en: 'Batch total'},
        lines: [{label: {'zh-Hans': '消费 12 笔', en: '12 purchases'}, value: '1056.00'}],
        proof: {kind: 'no', why: {'zh-Hans': '只是整批的合计。', en: 'It only adds up the batch.'}},
      },
      {
        id: 'reprint',
        heading: {'zh-Hans': '重打印', en: 'DUPLICATED'},
        lines: [purchase, voucher, amount],
        proof: {
          kind: 'copy',
          why: {'zh-Hans': '证明原来那一笔，不是又付了一笔。', en: 'It stands for the old sale and is not a new one.'},
        },
      },
    ],
    printedBy: {
      'zh-Hans': '终端里的支付程序，在批结算或选“重打印”时',
      en: 'The payment app, at batch settlement or when asked to reprint',
    },
  },
];
