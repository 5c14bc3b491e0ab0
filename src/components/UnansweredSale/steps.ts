import type {Localized} from '../../locales';

/** Where the money is. The shop has it at none of these points. */
export type Money = 'cardholder' | 'issuer' | 'back' | 'stuck';

export type Step = {
  readonly id: string;
  readonly title: Localized;
  readonly text: Localized;
  readonly money: Money;
};

/** What happens to a sale whose answer is lost, up to the reversal (facts.md section 2). */
export const steps: readonly Step[] = [
  {
    id: 'sent',
    title: {'zh-Hans': '终端发出消费请求', en: 'The terminal sends the request'},
    text: {
      'zh-Hans': '请求经收单机构、清算机构送往发卡行。',
      en: 'It goes through the acquirer and the network to the issuer.',
    },
    money: 'cardholder',
  },
  {
    id: 'approved',
    title: {'zh-Hans': '发卡行批准', en: 'The issuer approves'},
    text: {
      'zh-Hans': '发卡行扣款或冻结额度，顾客可能马上收到扣款短信。',
      en: 'It debits the account or holds the amount. The customer may get a debit message at once.',
    },
    money: 'issuer',
  },
  {
    id: 'timed-out',
    title: {'zh-Hans': '应答丢失，终端等到超时', en: 'The answer is lost, the terminal times out'},
    text: {
      'zh-Hans': '没有成功提示，没有签购单：结果未知。不要再刷，不要交货。',
      en: 'No success message and no slip: the result is unknown. Do not charge again, do not hand over goods.',
    },
    money: 'issuer',
  },
  {
    id: 'kept',
    title: {'zh-Hans': '终端存下待冲正', en: 'The terminal keeps a reversal'},
    text: {
      'zh-Hans': '重启不会取消它。不要批结算，不要清流水、清密钥。',
      en: 'A restart does not cancel it. Do not run batch settlement; do not clear the journal or the keys.',
    },
    money: 'issuer',
  },
  {
    id: 'reversing',
    title: {'zh-Hans': '下一笔联机交易之前，先送冲正', en: 'Before its next online transaction, it sends the reversal'},
    text: {
      'zh-Hans': '终端没人用，冲正就一直等着。用不动账的余额查询，或按收单机构客服指引，让它上送。',
      en: 'While nobody uses the terminal, the reversal waits. A balance inquiry, which moves no money, or the acquirer’s instructions make it go out.',
    },
    money: 'issuer',
  },
];

/** How it ends: one of these. */
export const endings: readonly Step[] = [
  {
    id: 'reversed',
    title: {'zh-Hans': '冲正成功', en: 'The reversal succeeds'},
    text: {
      'zh-Hans':
        '原交易作废，可以重新收款。退回时间由发卡行决定，一般几秒到几分钟，有时当天晚些；下一个工作日还没退，持卡人打发卡行。',
      en: 'The sale is void and a new one may be taken. The issuer decides when the money shows again: usually seconds to minutes, sometimes later that day. If not by the next working day, the cardholder calls the issuer.',
    },
    money: 'back',
  },
  {
    id: 'failed',
    title: {'zh-Hans': '冲正失败', en: 'The reversal fails'},
    text: {
      'zh-Hans':
        '屏幕提示“冲正不成功”“请与客服联系”。这台终端先停止刷卡，马上打收单机构，走人工差错处理：一般从下一个工作日起，要几个工作日，有时更久。',
      en: 'The screen says so and asks you to call. Stop card sales on this terminal and call the acquirer now for manual error handling: usually from the next working day to several working days, sometimes longer.',
    },
    money: 'stuck',
  },
];
