import type {Localized} from '../locales';

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

/** Everything that the forms keep. “Clear everything kept on this device” goes through this list; a new key belongs here. */
export const storageKeys = {
  /** One per list, `checklist.<list id>`: the ids of ticked items as a JSON array. */
  checklist: {key: 'checklist.', many: true, what: {'zh-Hans': '各清单的勾选', en: 'Ticks in checklists'}},
  /** JSON of `src/evidence/card.ts`; never holds a full card number. */
  evidence: {key: 'evidence', days: 7, what: {'zh-Hans': '证据卡里填的内容', en: 'What was filled in on the evidence card'}},
  /** JSON of `src/vetting/worksheet.ts`. */
  vetting: {key: 'vetting', what: {'zh-Hans': '支付机构对比表里填的内容', en: 'What was filled in on the vetting worksheet'}},
} as const satisfies Readonly<Record<string, Kept>>;

/**
 * @param stored A key as the browser lists it (`localStorage.key(n)`), with Docusaurus' namespace.
 * @returns True if the forms keep something under it.
 */
export function isKeptByForms(stored: string): boolean {
  const all: readonly Kept[] = Object.values(storageKeys);
  return all.some(({key, many}) => (many ? stored.startsWith(key) : stored === key || stored.startsWith(`${key}-`)));
}
