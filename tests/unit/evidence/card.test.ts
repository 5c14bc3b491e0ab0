import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {cardText, readCard, writeCard} from '../../../src/evidence/card';
import {fields} from '../../../src/evidence/fields';

const now = Date.UTC(2026, 10, 22);
const day = 24 * 60 * 60 * 1000;
const number = '6212345678901232';

describe('evidence card', () => {
  it('never stores or copies a full card number, whichever field it is typed into', () => {
    for (const {id} of fields) {
      const values = {[id]: number};
      expect(writeCard(values, undefined, now) ?? '').not.toContain(number);
      expect(writeCard({[id]: number.slice(0, -1)}, id, now) ?? '').not.toContain(number.slice(0, -1));
      expect(cardText(values, 'en', 'link')).not.toContain(number);
    }
  });

  it('keeps ordinary numbers of a slip', () => {
    const values = {
      'merchant-no': '898310148160568',
      terminal: '12345678',
      reference: '123456789012',
      time: '2026-11-22T14:05:33',
    };
    expect(readCard(writeCard(values, undefined, now), now).values).toEqual(values);
  });

  it('is forgotten seven days after the last change, also when the clock was set back', () => {
    const stored = writeCard({amount: '12.50'}, undefined, now);
    expect(readCard(stored, now + 6.9 * day).state).toBe('kept');
    expect(readCard(stored, now + 7 * day)).toEqual({values: {}, state: 'expired'});
    expect(readCard(stored, now - 8 * day).state).toBe('expired');
  });

  it('survives anything that may lie in the browser', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (stored) => {
        expect(Object.values(readCard(stored, now).values).every((value) => typeof value === 'string')).toBe(true);
      }),
    );
  });

  it('keeps the fields that it knows, and says that others were left out', () => {
    const stored = JSON.stringify({at: now, values: {amount: '12.50', gone: 'x', terminal: 5}});
    expect(readCard(stored, now)).toEqual({values: {amount: '12.50'}, state: 'partly'});
  });

  it('copies what is filled in and nothing else', () => {
    expect(cardText({amount: '12.50', slip: 'none'}, 'zh-Hans', 'https://x/a03')).toBe(
      '交易证据\n金额（元）：12.50\n出了什么单：什么都没出\nhttps://x/a03',
    );
  });
});
