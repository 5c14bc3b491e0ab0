import type {Localized} from '../locales';

/** Public holidays and exchanged working days of a year, as published for mainland China. */
export type Arrangement = {
  /** First and last day that it covers. Nothing is known beyond. */
  readonly from: string;
  readonly to: string;
  /** Days off, first and last of each holiday, weekends within them included. */
  readonly off: readonly (readonly [string, string])[];
  /** Saturdays and Sundays that are worked. */
  readonly worked: readonly string[];
  readonly source: Localized;
};

/**
 * Read on 2026-11-22 in Xinhua's full text of the notice as carried by Guangming Online (politics.gmw.cn, 2025-11-04), and found
 * the same in two reposts and in one company's published calendar; the official page itself was not opened (decisions/033).
 * For the next year: wait for the State Council's notice (usually in November), add the file, and keep this one.
 */
export const holidays2026: Arrangement = {
  from: '2026-01-01',
  to: '2026-12-31',
  off: [
    ['2026-01-01', '2026-01-03'],
    ['2026-02-15', '2026-02-23'],
    ['2026-04-04', '2026-04-06'],
    ['2026-05-01', '2026-05-05'],
    ['2026-06-19', '2026-06-21'],
    ['2026-09-25', '2026-09-27'],
    ['2026-10-01', '2026-10-07'],
  ],
  worked: ['2026-01-04', '2026-02-14', '2026-02-28', '2026-05-09', '2026-09-20', '2026-10-10'],
  source: {
    'zh-Hans': '国务院办公厅关于 2026 年部分节假日安排的通知（2025-11-04，按新华社所发全文的转载核对）',
    en: 'State Council General Office notice on public holidays in 2026 (2025-11-04), as carried in full by Xinhua',
  },
};
