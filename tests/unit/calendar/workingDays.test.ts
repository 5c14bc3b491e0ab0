import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {holidays2026} from '../../../src/calendar/holidays2026';
import {addDays, addWorkingDays, isDate, isWorkingDay} from '../../../src/calendar/workingDays';

const dateOf2026 = fc.integer({min: 0, max: 364}).map((days) => addDays('2026-01-01', days));

describe('holidays of 2026', () => {
  it.each([
    ['2026-01-04', true],
    ['2026-02-14', true],
    ['2026-02-15', false],
    ['2026-02-23', false],
    ['2026-02-24', true],
    ['2026-10-07', false],
    ['2026-10-10', true],
    ['2026-11-21', false],
    ['2026-11-23', true],
    ['2027-01-01', undefined],
    ['2025-12-31', undefined],
  ])('%s is worked: %s', (date, working) => {
    expect(isWorkingDay(date, holidays2026)).toBe(working);
  });

  it('has 33 days off and 6 exchanged days, as the notice counts them', () => {
    const off = holidays2026.off.map(([first, last]) => (Date.parse(last) - Date.parse(first)) / 86_400_000 + 1);
    expect(off).toEqual([3, 9, 3, 5, 3, 3, 7]);
    expect(holidays2026.worked.every((date) => [0, 6].includes(new Date(date).getUTCDay()))).toBe(true);
  });
});

describe('addWorkingDays', () => {
  it('skips a holiday', () => {
    expect(addWorkingDays('2026-09-30', 1, holidays2026)).toEqual({date: '2026-10-08'});
    expect(addWorkingDays('2026-09-30', 3, holidays2026)).toEqual({date: '2026-10-10'});
  });

  it('says how far it came where the arrangement ends', () => {
    expect(addWorkingDays('2026-12-29', 7, holidays2026)).toEqual({counted: 2, knownTo: '2026-12-31'});
  });

  it('ends on a worked day with exactly that many worked days between, or at the end of what is known', () => {
    fc.assert(
      fc.property(dateOf2026, fc.integer({min: 1, max: 30}), (date, days) => {
        const result = addWorkingDays(date, days, holidays2026);
        const end = 'date' in result ? result.date : '2026-12-31';
        let worked = 0;
        for (let at = addDays(date, 1); at <= end; at = addDays(at, 1)) {
          worked += isWorkingDay(at, holidays2026) === true ? 1 : 0;
        }
        expect(worked).toBe('date' in result ? days : result.counted);
      }),
    );
  });
});

describe('isDate', () => {
  it.each(['2026-02-29', '2026-13-01', '', 'soon', '2026-1-1'])('refuses %j', (text) => {
    expect(isDate(text)).toBe(false);
  });

  it('accepts a day that exists', () => {
    expect(isDate('2026-11-22')).toBe(true);
  });
});
