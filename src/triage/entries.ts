import type {Localized} from '../locales';
import type {Answers} from './observations';

/** A way in by what one sees. Without a script it leads to an article, with it to the selector already answered. */
export type Entry = {readonly label: Localized; readonly answers: Answers; readonly page: string};

export const entries: readonly Entry[] = [
  {
    label: {'zh-Hans': '小票写着“未支付”', en: 'The ticket says “unpaid”'},
    answers: {slip: 'unpaid-ticket'},
    page: '/reference/four-kinds-of-slip/',
  },
  {
    label: {'zh-Hans': '扣了钱没出票', en: 'Debited, but no slip'},
    answers: {about: 'card', slip: 'none', bank: 'debited'},
    page: '/verdicts/timed-out-debited/',
  },
  {
    label: {'zh-Hans': '屏幕提示冲正', en: 'The screen says “reversal”'},
    answers: {about: 'card', screen: 'reversing'},
    page: '/merchant/pending-reversal/',
  },
  {
    label: {'zh-Hans': '扫码付了，机器没反应', en: 'Paid by phone, the till shows nothing'},
    answers: {about: 'qr', phone: 'debited'},
    page: '/verdicts/qr-timed-out-debited/',
  },
  {
    label: {'zh-Hans': '扣了两次', en: 'Debited twice'},
    answers: {about: 'card', bank: 'debited-twice'},
    page: '/verdicts/charged-twice/',
  },
  {
    label: {'zh-Hans': '屏幕上有个代码', en: 'There is a code on the screen'},
    answers: {about: 'device', device: 'code'},
    page: '/reference/response-codes/',
  },
];
