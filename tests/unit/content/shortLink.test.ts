import {expect, test} from 'vitest';
import {shortLink, withoutScheme} from '../../../src/content/shortLink';

test('a short link is host, base and lower-case id, and keeps what follows', () => {
  expect(shortLink('https://a.example', '/', 'V07')).toBe('https://a.example/v07');
  expect(shortLink('https://a.example', '/help/', 'M05', '#load-paper')).toBe('https://a.example/help/m05#load-paper');
  expect(shortLink('https://a.example', '/', 'H01', '?about=card')).toBe('https://a.example/h01?about=card');
  expect(shortLink('https://a.example', '/', 'code/A0')).toBe('https://a.example/code/a0');
});

test('a printed link has no scheme', () => {
  expect(withoutScheme('https://a.example/v07')).toBe('a.example/v07');
});
