import type {Localized} from '../../locales';

/** What the worksheet says around its rows. */
export const words = {
  title: {'zh-Hans': '在这里逐家填（最多三家）', en: 'Fill it in here (up to three providers)'},
  onPaper: {'zh-Hans': '支付机构对比表', en: 'Comparison of acquirers'},
  kept: {
    'zh-Hans': '填的内容只留在这个浏览器里，直到您清除；本站收不到，也不给任何公司排名。',
    en: 'What you fill in stays in this browser until you clear it; this site never receives it and ranks no company.',
  },
  noScript: {
    'zh-Hans': '填写要靠 JavaScript；没有它，请打印上面的表格手写。',
    en: 'This needs JavaScript; without it, print the table above.',
  },
  name: {'zh-Hans': '名称（照合同写）', en: 'Name (as in the contract)'},
  bank: {'zh-Hans': '是银行吗', en: 'Is it a bank?'},
  unanswered: {'zh-Hans': '（没填）', en: '(not filled in)'},
  yes: {'zh-Hans': '是：不在支付机构名单里，到网点核实', en: 'Yes: not on the PBoC list, ask at its branch'},
  no: {'zh-Hans': '不是', en: 'No'},
  note: {'zh-Hans': '来源、日期、备注', en: 'Source, date, notes'},
  threshold: {'zh-Hans': '门槛', en: 'Threshold'},
  notForBanks: {'zh-Hans': '银行不用填', en: 'Does not apply to a bank'},
  flags: {'zh-Hans': '红旗：碰上一条就退出', en: 'Red flags: one ends it'},
  verdict: {'zh-Hans': '结论', en: 'Verdict'},
  add: {'zh-Hans': '加一家', en: 'Add a provider'},
  remove: {'zh-Hans': '去掉这一家', en: 'Remove this one'},
  copied: {'zh-Hans': '对比表', en: 'worksheet'},
  passes: {'zh-Hans': '怎样算过：{what}', en: 'Passes if: {what}'},
  copyText: {'zh-Hans': '复制为文字', en: 'Copy as text'},
  copyCsv: {'zh-Hans': '复制为 CSV', en: 'Copy as CSV'},
  saveCsv: {'zh-Hans': '保存 CSV 文件', en: 'Save as a CSV file'},
  saved: {
    'zh-Hans': '已交给浏览器保存：{name}。没找到文件，就用“复制为 CSV”。',
    en: 'Handed to the browser to save: {name}. If there is no such file, use “Copy as CSV”.',
  },
  print: {'zh-Hans': '打印', en: 'Print'},
  clear: {'zh-Hans': '全部清除', en: 'Clear everything'},
  undo: {'zh-Hans': '恢复', en: 'Undo'},
  refused: {
    'zh-Hans': '这个浏览器不让网页保存：关掉本页就没了，请先复制。',
    en: 'This browser keeps nothing: copy it before you close the page.',
  },
  damaged: {
    'zh-Hans': '以前填的内容有读不出来的，没有留下；请核对各行。',
    en: 'Some of what was filled in earlier could not be read and is left out. Please check each row.',
  },
} as const satisfies Readonly<Record<string, Localized>>;
