import type {Localized} from '../locales';
import {languageSlot} from './languageSlot';

/** Something that the site keeps in this browser. Nothing of it leaves the device. */
export type Kept = {
  /** The key, or with `many` the beginning of every key. Docusaurus appends its namespace (`-handbook`). */
  readonly key: string;
  readonly many?: true;
  /** What is kept, in words for the reader. */
  readonly what: Localized;
  /** Days after the last change until the site forgets it by itself; without it, until the reader clears it. */
  readonly days?: number;
};

/**
 * Everything that the site keeps in the browser's local storage. The page “Kept on this device” lists it, and a test holds what is
 * found in a browser against it; a new key belongs here.
 */
export const storageKeys = {
  /** One per list, `checklist.<list id>`: the ids of ticked items as a JSON array. */
  checklist: {key: 'checklist.', many: true, what: {'zh-Hans': '各清单的勾选', en: 'Ticks in checklists'}},
  /** JSON of `src/evidence/card.ts`; never holds a full card number. */
  evidence: {key: 'evidence', days: 7, what: {'zh-Hans': '证据卡里填的内容', en: 'What was filled in on the evidence card'}},
  /** JSON of `src/vetting/worksheet.ts`. */
  vetting: {key: 'vetting', what: {'zh-Hans': '支付机构对比表里填的内容', en: 'What was filled in on the vetting worksheet'}},
  /** JSON list of `src/searchBox/recent.ts`. */
  searches: {key: 'handbook.recent-searches', what: {'zh-Hans': '最近搜过的几个词', en: 'The last few searches'}},
  /** A locale; see `languageSlot`. */
  language: {key: languageSlot, what: {'zh-Hans': '上次看的是中文还是英文', en: 'Which language you last read'}},
  /** Docusaurus' colour mode: `light` or `dark`. */
  theme: {key: 'theme', what: {'zh-Hans': '选的是浅色还是深色', en: 'Light or dark colours, if you chose'}},
  /** `off` once the reader has removed the pages kept for use without a network (`src/offline/page/choice.ts`). */
  offline: {
    key: 'offline',
    what: {'zh-Hans': '您选了“不要自动保存离线页面”', en: 'That you do not want pages kept by themselves'},
  },
} as const satisfies Readonly<Record<string, Kept>>;

/** @returns True if the browser's key (`localStorage.key(n)`) is one of this site's, on the list or not. */
export function isOurs(stored: string, namespace: string): boolean {
  return stored.endsWith(`-${namespace}`);
}

/**
 * @param stored A key as the browser lists it, with Docusaurus' namespace.
 * @returns What is kept under it; undefined for a key that is not on the list.
 */
export function keptUnder(stored: string, namespace: string): Kept | undefined {
  if (!isOurs(stored, namespace)) {
    return undefined;
  }
  const name = stored.slice(0, -namespace.length - 1);
  const all: readonly Kept[] = Object.values(storageKeys);
  return all.find(({key, many}) => (many ? name.startsWith(key) : name === key));
}
