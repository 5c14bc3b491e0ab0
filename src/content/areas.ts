import type {Localized} from '../locales';

/** A top-level folder of `docs/`, with the letter that its permanent page ids begin with. */
export type Area = {
  readonly slug: string;
  readonly letter: string;
  readonly label: Localized;
  /** One line for the home page: who finds what here. */
  readonly hint: Localized;
};

export const areas = [
  {
    slug: 'verdicts',
    letter: 'V',
    label: {'zh-Hans': '结论', en: 'Verdicts'},
    hint: {'zh-Hans': '这笔钱到底付没付', en: 'Was it paid or not'},
  },
  {
    slug: 'merchant',
    letter: 'M',
    label: {'zh-Hans': '商户处理', en: 'For merchants'},
    hint: {'zh-Hans': '收银台前该做什么，先做哪一步', en: 'What to do at the till, and in which order'},
  },
  {
    slug: 'cardholder',
    letter: 'C',
    label: {'zh-Hans': '持卡人核查', en: 'For cardholders'},
    hint: {'zh-Hans': '扣了钱却说没付，怎么核对', en: 'Debited, but the shop says unpaid'},
  },
  {
    slug: 'causes',
    letter: 'F',
    label: {'zh-Hans': '失败原因', en: 'Causes'},
    hint: {'zh-Hans': '为什么没付成，能不能再试', en: 'Why a payment failed, and whether to retry'},
  },
  {
    slug: 'security',
    letter: 'S',
    label: {'zh-Hans': '安全措施', en: 'Security'},
    hint: {'zh-Hans': '卡、密码、验证码和终端怎么保护', en: 'Protect cards, codes and the terminal'},
  },
  {
    slug: 'provider',
    letter: 'P',
    label: {'zh-Hans': '选择持牌机构', en: 'Choosing a provider'},
    hint: {'zh-Hans': '办 POS 前查什么，哪些话不能信', en: 'What to check before taking a terminal'},
  },
  {
    slug: 'reference',
    letter: 'R',
    label: {'zh-Hans': '参考', en: 'Reference'},
    hint: {'zh-Hans': '应答码、小票字段、时限、术语', en: 'Response codes, slip fields, waiting times, terms'},
  },
  {
    slug: 'support',
    letter: 'A',
    label: {'zh-Hans': '客服', en: 'For support agents'},
    hint: {'zh-Hans': '发链接、发回复、收证据', en: 'Links to send, replies, evidence to collect'},
  },
] as const satisfies readonly Area[];

export type AreaSlug = (typeof areas)[number]['slug'];

/**
 * @param permalink Path of a page below the site root, with or without slashes at its ends.
 * @returns The area the page belongs to; undefined for the home page.
 */
export function areaOf(permalink: string): Area | undefined {
  const [first] = permalink.split('/').filter(Boolean);
  return areas.find((area) => area.slug === first);
}
