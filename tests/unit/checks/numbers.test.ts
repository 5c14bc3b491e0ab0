import {expect, test} from 'vitest';
import {numbersOf} from '../../../checks/parity/numbers';

const same: readonly (readonly [zh: string, en: string])[] = [
  ['上限 1000 元。', 'Up to ¥1,000, per sale.'],
  ['自 2024 年 5 月 1 日起', 'since 1 May 2024'],
  ['自 2024-05-01 起', 'from May 1, 2024'],
  ['2024-05-01 施行', 'in force on 2024-05-01'],
  ['2024 年 7 月', 'July 2024'],
  ['2025-06 的规范', 'the rules of June 2025'],
  ['5 月 1 日', '1 May'],
  ['每年 7 月', 'each year in July'],
  ['3 万元', '¥30,000'],
  ['1.5 亿元', '¥150 million'],
  ['100 万元', '1 million yuan'],
  ['12 个月内', 'within 12 months'],
  ['代码 A0、Y1', 'codes Y1 and A0'],
  ['代码 05、5 次', 'code 05, 5 times'],
  ['0.60%', '0.6 %'],
  ['20 至 90 秒', '20 to 90 seconds'],
  ['第 2 次', 'the 2nd time'],
  ['`621234******5678`', '`621234******5678`'],
  ['银发〔2021〕259 号', 'Yinfa 〔2021〕 No. 259'],
];

test.each(same)('%s = %s', (zh, en) => {
  expect([...numbersOf(zh, 'zh-Hans')].sort()).toEqual([...numbersOf(en, 'en')].sort());
});

const different: readonly (readonly [zh: string, en: string])[] = [
  ['等 30 秒', 'wait 20 seconds'],
  ['代码 A0', 'code 0'],
  ['代码 05', 'code 5'],
  ['2024 年 5 月 1 日', '1 June 2024'],
  ['1000 元', '¥10,000'],
  ['3 万元', '¥3,000'],
];

test.each(different)('%s ≠ %s', (zh, en) => {
  expect([...numbersOf(zh, 'zh-Hans')].sort()).not.toEqual([...numbersOf(en, 'en')].sort());
});

test('“may” the verb is no month', () => {
  expect([...numbersOf('You may void 1 sale.', 'en')]).toEqual(['1']);
});
