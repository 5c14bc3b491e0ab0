import type {Localized} from '../locales';

/**
 * How far a source carries: `confirmed` was read in the source itself; `second-hand` rests on reposts, news or pages of low
 * quality; `unconfirmed` is the editors' knowledge of the trade. Strongest first.
 */
export const strengths = ['confirmed', 'second-hand', 'unconfirmed'] as const;

export type Strength = (typeof strengths)[number];

export const strengthWords: Readonly<Record<Strength, Localized>> = {
  confirmed: {'zh-Hans': '已核实', en: 'confirmed'},
  'second-hand': {'zh-Hans': '二手资料', en: 'second-hand'},
  unconfirmed: {'zh-Hans': '未经证实', en: 'unconfirmed'},
};
