import {describe, expect, test} from 'vitest';
import {maskCardNumbers} from '../../../src/content/maskCardNumber';

/** Numbers that card networks publish for tests; they belong to nobody. */
const number = '6212345678900000003';

function luhnValid(prefix: string): string {
  for (let digit = 0; digit < 10; digit += 1) {
    const candidate = `${prefix}${String(digit)}`;
    if (maskCardNumbers(candidate) !== candidate) {
      return candidate;
    }
  }
  throw new Error(`no check digit makes ${prefix} a card number`);
}

describe('a likely card number', () => {
  test('is cut down to first six and last four', () => {
    expect(maskCardNumbers('4111111111111111')).toBe('411111******1111');
    expect(maskCardNumbers('卡号 5555555555554444 今天')).toBe('卡号 555555******4444 今天');
  });

  test.each([
    '4111 1111 1111 1111',
    '4111-1111-1111-1111',
    '4111.1111.1111.1111',
    '４１１１１１１１１１１１１１１１',
    '４１１１　１１１１　１１１１　１１１１',
  ])('is found in %s', (written) => {
    expect(maskCardNumbers(written)).toBe('411111******1111');
  });

  test.each([13, 16, 18, 19])('is found with %i digits', (length) => {
    const card = luhnValid('621234567890123456'.slice(0, length - 1));
    expect(maskCardNumbers(card)).toBe(`621234******${card.slice(-4)}`);
  });

  test('is masked each time it stands in a text', () => {
    expect(maskCardNumbers('4111111111111111，5555555555554444')).toBe('411111******1111，555555******4444');
  });
});

test.each(['5678', '128.00', '2026-11-22 14:05', '621234******5678', '4111111111111112', '123456789012', `${number}00000`])(
  '%s stays as it is',
  (text) => {
    expect(maskCardNumbers(text)).toBe(text);
  },
);
