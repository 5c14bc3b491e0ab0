import type {Localized} from '../locales';

/** Who an article is written for. */
export const audiences = ['merchant', 'cardholder', 'agent'] as const;

export type Audience = (typeof audiences)[number];

export const audienceWords: Readonly<Record<Audience, Localized>> = {
  merchant: {'zh-Hans': '商户', en: 'merchants'},
  cardholder: {'zh-Hans': '持卡人', en: 'cardholders'},
  agent: {'zh-Hans': '客服', en: 'support agents'},
};
