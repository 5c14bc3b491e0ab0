import type {Localized} from '../locales';

/**
 * The pages that list the replies, by the first letters of the ids: all of them in both languages on one page are more than the first
 * round trip brings (14 KB).
 */
export const replyPages = [
  {areas: 'V', slug: '/support/ready-replies/', name: {'zh-Hans': '结论', en: 'Verdicts'}},
  {areas: 'M', slug: '/support/ready-replies-merchant/', name: {'zh-Hans': '商户操作', en: 'Merchant'}},
  {areas: 'CF', slug: '/support/ready-replies-cardholder/', name: {'zh-Hans': '持卡人和原因', en: 'Cardholder and causes'}},
  {areas: 'SP', slug: '/support/ready-replies-safety/', name: {'zh-Hans': '安全和收单机构', en: 'Security and acquirers'}},
  {areas: 'RA', slug: '/support/ready-replies-reference/', name: {'zh-Hans': '参考和客服', en: 'Reference and support'}},
] as const satisfies readonly {readonly areas: string; readonly slug: string; readonly name: Localized}[];

/** Names a page of replies: the first letters of the ids whose replies it lists. */
export type ReplyAreas = (typeof replyPages)[number]['areas'];
