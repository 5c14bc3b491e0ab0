import type {Localized} from '../../locales';
import type {Need} from '../../contentState/filterPages';

export const words = {
  built: {'zh-Hans': '按 {day} 生成网站时的内容统计。', en: 'As the content stood when the site was built on {day}.'},
  search: {'zh-Hans': '按编号或标题筛选', en: 'Filter by id or title'},
  area: {'zh-Hans': '栏目', en: 'Area'},
  need: {'zh-Hans': '需要做什么', en: 'What it needs'},
  every: {'zh-Hans': '全部', en: 'All'},
  shown: {'zh-Hans': '显示 {n} 页，共 {all} 页', en: '{n} of {all} pages shown'},
  caption: {'zh-Hans': '每一页的中文和英文', en: 'Every page, Chinese and English'},
  page: {'zh-Hans': '页面', en: 'Page'},
  review: {'zh-Hans': '复核 → 到期', en: 'Reviewed → due'},
  translation: {'zh-Hans': '译文', en: 'Translation'},
  current: {'zh-Hans': '已核对', en: 'current'},
  stale: {'zh-Hans': '中文改过', en: 'stale'},
  sources: {'zh-Hans': '来源', en: 'Sources'},
  length: {'zh-Hans': '字数 / 词数', en: 'Characters / words'},
  links: {'zh-Hans': '链入 中 / 英', en: 'Links in, zh / en'},
  flaws: {'zh-Hans': '待改', en: 'Open flaws'},
  none: {'zh-Hans': '没有', en: 'none'},
  overdue: {'zh-Hans': '已过期', en: 'overdue'},
  soon: {'zh-Hans': '快到期', en: 'due soon'},
} as const satisfies Readonly<Record<string, Localized>>;

export const needWords: Readonly<Record<Need, Localized>> = {
  overdue: {'zh-Hans': '复核已过期', en: 'Review overdue'},
  soon: {'zh-Hans': '14 天内要复核', en: 'Review due within 14 days'},
  translation: {'zh-Hans': '译文要核对', en: 'Translation to be reviewed'},
  flaws: {'zh-Hans': '检查有问题或提醒', en: 'Findings or warnings of the checks'},
  weak: {'zh-Hans': '只有经验作依据', en: 'Rests on experience alone'},
  'few-links': {'zh-Hans': '链到它的不足两页', en: 'Fewer than two pages link here'},
};
