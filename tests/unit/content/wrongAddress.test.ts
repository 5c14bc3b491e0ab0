import {describe, expect, test} from 'vitest';
import {nearestPages} from '../../../src/content/nearestPages';
import {readWrongAddress} from '../../../src/content/wrongAddress';

const pages = [
  {id: 'M05', slug: '/merchant/reprint/'},
  {id: 'M06', slug: '/merchant/out-of-paper/'},
  {id: 'M20', slug: '/merchant/sign-in/'},
  {id: 'V05', slug: '/verdicts/order-ticket/'},
  {id: 'V07', slug: '/verdicts/timed-out-debited/'},
];

const shortPage = (pathname: string, base = '/') => readWrongAddress(pathname, base, pages).shortPage;

describe('an id or code in the wrong case', () => {
  test.each([
    ['/M05', 'm05/'],
    ['/M05/', 'm05/'],
    ['/m05', 'm05/'],
    ['/en/M05/', 'm05/'],
    ['/en/m05/', 'm05/'],
    ['/code/A0', 'code/a0/'],
    ['/Code/a0/', 'code/a0/'],
  ])('%s leads to %s', (pathname, target) => {
    expect(shortPage(pathname)).toBe(target);
  });

  test('is found below a base URL', () => {
    expect(shortPage('/help/M05', '/help/')).toBe('m05/');
  });

  test('never leads back to itself', () => {
    expect(shortPage('/m05/')).toBeUndefined();
    expect(shortPage('/code/a0/')).toBeUndefined();
  });

  test('leads nowhere when there is no such id', () => {
    expect(shortPage('/M99')).toBeUndefined();
  });
});

describe('the nearest pages', () => {
  test.each([
    ['m07', 'M06'],
    ['MO5', 'M05'],
    ['m-5', 'M05'],
    ['v7', 'V07'],
    ['M2l', 'M20'],
    ['merchant/reprints', 'M05'],
    ['en/verdicts/timed-out-debit/', 'V07'],
    ['verdicts/sign-in', 'M20'],
  ])('of %s begin with %s', (path, id) => {
    expect(nearestPages(path, pages)[0]?.id).toBe(id);
  });

  test('are there for any junk', () => {
    for (const path of ['', '%E0%A4', '////', '编号', 'x'.repeat(2000)]) {
      expect(nearestPages(path, pages, 3)).toHaveLength(3);
    }
  });
});
