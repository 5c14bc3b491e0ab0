import path from 'node:path';
import {expect, test} from 'vitest';
import {licenceList} from '../../../plugins/licences/licenceList';
import {packageFolder, readPackage, type ShippedPackage} from '../../../plugins/licences/packageOf';

const shipped = (name: string, licence: string, text?: string): ShippedPackage => ({name, version: '1.0.0', licence, text});

test('a module of the bundle is traced to its package, also inside another one', () => {
  expect(packageFolder('/site/node_modules/a/dist/index.js')).toBe('/site/node_modules/a');
  expect(packageFolder('/site/node_modules/@s/a/index.js')).toBe('/site/node_modules/@s/a');
  expect(packageFolder('/site/node_modules/a/node_modules/b/i.js')).toBe('/site/node_modules/a/node_modules/b');
  expect(packageFolder('/site/src/index.ts')).toBeUndefined();
});

test('a package says its name, version, licence and text', () => {
  expect(readPackage(path.resolve('node_modules/react'))).toMatchObject({
    name: 'react',
    licence: 'MIT',
    text: expect.stringContaining('Copyright') as string,
  });
  expect(readPackage(path.resolve('docs'))).toBeUndefined();
});

test('texts are passed on once, below the packages that share them', () => {
  const list = licenceList([shipped('b', 'MIT', 'text'), shipped('a', 'MIT', 'text'), shipped('c', 'ISC')]);
  expect(list.split('text')).toHaveLength(2);
  expect(list.indexOf('a 1.0.0 (MIT)')).toBeLessThan(list.indexOf('b 1.0.0 (MIT)'));
  expect(list).toContain('https://spdx.org/licenses/ISC.html');
});

test('a licence that is not allowed, or not stated, fails with the package’s name in both languages', () => {
  expect(() => licenceList([shipped('g', 'GPL-3.0-only'), shipped('n', '')])).toThrow(
    /g 1\.0\.0 \(GPL-3\.0-only\), n 1\.0\.0 \(\?\) \/ Licence/u,
  );
});
