import {describe, expect, test} from 'vitest';
import {readSite} from '../../../site.config';

describe('the site’s configuration', () => {
  test('takes each value from its variable', () => {
    const env = {
      SITE_URL: 'http://localhost:8080',
      SITE_BASE_URL: '/help/pos/',
      SITE_REPOSITORY: 'https://git.example.com/team/handbook',
      SITE_OPERATOR: '某收单机构',
      SITE_CONTACT: 'tel:95000',
      SITE_OFFLINE: 'off',
    };
    expect(readSite(env)).toEqual({
      url: 'http://localhost:8080',
      baseUrl: '/help/pos/',
      repository: 'https://git.example.com/team/handbook',
      operator: '某收单机构',
      contact: 'tel:95000',
      offline: 'off',
    });
  });

  test('falls back where a variable is missing or empty', () => {
    expect(readSite({SITE_BASE_URL: '', SITE_CONTACT: ''})).toEqual(readSite({}));
    expect(readSite({})).toMatchObject({baseUrl: '/', operator: '', contact: ''});
  });

  test.each([
    ['SITE_URL', 'help.example.com'],
    ['SITE_URL', 'https://help.example.com/'],
    ['SITE_URL', 'https://help.example.com/pos'],
    ['SITE_BASE_URL', 'help'],
    ['SITE_BASE_URL', '/help'],
    ['SITE_BASE_URL', '//evil.example/'],
    ['SITE_REPOSITORY', 'git@github.com:a/b.git'],
    ['SITE_REPOSITORY', 'https://github.com/a/b/'],
    ['SITE_OPERATOR', '<b>bank</b>'],
    ['SITE_OFFLINE', 'yes'],
    ['SITE_OPERATOR', 'x'.repeat(61)],
    ['SITE_CONTACT', 'javascript:alert(1)'],
    ['SITE_CONTACT', 'help@example.com'],
    ['SITE_CONTACT', 'https://a.example/ x'],
  ])('refuses %s=%s in both languages, and says what is allowed', (variable, value) => {
    const found = JSON.stringify(value);
    expect(() => readSite({[variable]: value})).toThrow(`${variable}：现为 ${found}，应为`);
    expect(() => readSite({[variable]: value})).toThrow(`${variable}: found ${found}, expected`);
  });
});
