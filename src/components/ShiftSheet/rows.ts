import type {Localized} from '../../locales';

/** The start of the shift; M18 (merchant/daily-routine), opening. */
export const opening: readonly Localized[] = [
  {'zh-Hans': '终端已签到，日期、商户名称、终端号正确', en: 'Terminal signed in; date, merchant name and terminal number right'},
  {'zh-Hans': '网络通，纸装对面，有备用卷', en: 'Network works; paper the right way round; spare roll at hand'},
  {'zh-Hans': '序列号一致，封条、卡槽、键盘无异样', en: 'Serial number matches; seals, card slot and keypad as usual'},
  {'zh-Hans': '收款码是自己的，没有被贴盖', en: 'Collection codes are ours, with nothing stuck over them'},
  {
    'zh-Hans': '上一班的不明交易已有最终状态，或已打收单机构',
    en: 'Payments left unclear are settled, or the acquirer has been called',
  },
];

/** The end of the shift, in this order; M18, closing. */
export const closing: readonly Localized[] = [
  {
    'zh-Hans': '每一笔超时、断电、冲正的交易都有最终状态；没有的写在上表并已打收单机构',
    en: 'Every timed-out or reversing payment shows a final status; the rest is in the table and the acquirer was called',
  },
  {'zh-Hans': '缺的小票已重打或补发；要当天撤销的已撤销', en: 'Missing slips reprinted or re-issued; voids of today made'},
  {'zh-Hans': '终端、收银系统、商户后台的笔数和金额一致', en: 'Counts and amounts agree in terminal, till and portal'},
  {'zh-Hans': '以上都做完，才做批结算', en: 'Only then batch settlement'},
];

/** Columns of the table of open cases: what an acquirer asks for (A03), and nothing that must not be written down. */
export const columns: readonly Localized[] = [
  {'zh-Hans': '时间', en: 'Time'},
  {'zh-Hans': '金额', en: 'Amount'},
  {'zh-Hans': '卡号前六后四', en: 'Card, first 6 and last 4'},
  {'zh-Hans': '屏幕上的字', en: 'Words on the screen'},
  {'zh-Hans': '后台状态', en: 'Portal status'},
  {'zh-Hans': '查询编号、工号', en: 'Case and agent no.'},
  {'zh-Hans': '结果', en: 'Result'},
];

/** Empty lines of the table. */
export const emptyRows = 8;

/** What the head of the sheet asks for. */
export const head: readonly Localized[] = [
  {'zh-Hans': '日期', en: 'Date'},
  {'zh-Hans': '班次', en: 'Shift'},
  {'zh-Hans': '交班人', en: 'Handed over by'},
  {'zh-Hans': '接班人', en: 'Taken over by'},
];
