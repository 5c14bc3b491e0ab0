import {describe, expect, it} from 'vitest';
import {saySpan} from '../../../src/components/WhenBack/sayDates';

const days = {unit: 'working-days', from: 1, to: 3} as const;
const zh = (date: string) => saySpan(date, days, 'zh-Hans');
const en = (date: string) => saySpan(date, days, 'en');

describe('a span of working days', () => {
  it('is two dates while the holidays are known', () => {
    expect(zh('2026-12-25').text).toBe('2026年12月28日周一 到 2026年12月30日周三');
    expect(en('2026-12-25').text).toBe('Mon, 28 December 2026 to Wed, 30 December 2026');
  });

  it('crosses the end of what is known: the earliest day, and how far the latest could be counted', () => {
    expect(zh('2026-12-29')).toEqual({
      dated: true,
      text: '最早 2026年12月30日周三；最晚哪天算不出来：数到 2026年12月31日周四 是 2 个工作日，再往后的放假安排本站没有',
    });
    expect(en('2026-12-30').text).toBe(
      'Thu, 31 December 2026 at the earliest; the latest day is not counted: 1 working day(s) up to Thu, 31 December 2026, and this site does not hold the holidays after that',
    );
  });

  it.each(['2026-12-31', '2027-01-05', '2025-11-01'])('has no date where nothing is known after %s', (date) => {
    expect(zh(date)).toEqual({dated: false, text: '算不出日期：本站只有 2026年1月1日周四 到 2026年12月31日周四 的放假安排'});
    expect(en(date)).toEqual({
      dated: false,
      text: 'No date: this site holds the holidays from Thu, 1 January 2026 to Thu, 31 December 2026 only',
    });
  });

  it('begins on the first known day for what happened on the eve of it', () => {
    expect(zh('2025-12-31').dated).toBe(true);
  });
});

it('calendar days need no holidays', () => {
  expect(saySpan('2026-12-30', {unit: 'days', from: 2, to: 3}, 'zh-Hans').text).toBe('2027年1月1日周五 到 2027年1月2日周六');
});
