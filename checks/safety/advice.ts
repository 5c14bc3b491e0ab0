import type {Localized} from '../../src/locales';
import type {Advice} from '../rule';
import type {Myth} from './language';

const exception: Localized = {
  'zh-Hans': '确实没有问题的句子，在它那一段开头写 {/* safe: 理由 */}。',
  en: 'A sentence that is right as it stands is marked {/* safe: reason */} directly before its paragraph or item.',
};

/** A call to pay or to take a payment while the result is unknown. */
export const unsafe: Advice = {
  why: {
    'zh-Hans': '上一笔可能已经扣了钱；照这句话做，顾客会被扣两次。',
    en: 'The last payment may have gone through: whoever follows this may charge the customer twice.',
  },
  remedy: {
    'zh-Hans': `先写查询，并等到最终失败或已冲正，再写收款。${exception['zh-Hans']}`,
    en: `Write the query and its final “failed” or “reversed” before any payment. ${exception.en}`,
  },
};

/** Beliefs that cost money wherever they stand. */
export const myths: Readonly<Record<Myth['kind'], Advice>> = {
  'settle-to-refund': {
    why: {
      'zh-Hans': '批结算只对账、关批，不会退钱，还会丢掉重打的机会。',
      en: 'Batch settlement reconciles and closes the batch; it refunds nothing and costs the reprint.',
    },
    remedy: {
      'zh-Hans': `改写：退钱用撤销或退货，批结算要等没查清的都查清。${exception['zh-Hans']}`,
      en: `Say instead: money goes back by void or refund, and settlement waits for what is not yet known. ${exception.en}`,
    },
  },
  'sale-to-reverse': {
    why: {'zh-Hans': '消费会真的再扣一笔钱。', en: 'A sale takes real money once more.'},
    remedy: {
      'zh-Hans': `改写：要让冲正送出，只用余额查询或听收单机构的。${exception['zh-Hans']}`,
      en: `Say instead: to send a reversal use a balance inquiry or do as the acquirer says. ${exception.en}`,
    },
  },
};

/** A mark of a reviewed exception without a reason, or without a use. */
export const uselessMark: Advice = {
  why: {
    'zh-Hans': '这个标记会让检查放过一段话，以后的人要知道凭什么。',
    en: 'The mark makes the check pass over a text; whoever comes later must know on what grounds.',
  },
  remedy: {'zh-Hans': '写明复核理由，或者删掉标记。', en: 'Write why it is right, or take the mark away.'},
};
