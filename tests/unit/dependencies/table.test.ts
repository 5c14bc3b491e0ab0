import {readFileSync} from 'node:fs';
import {expect, test} from 'vitest';
import manifest from '../../../package.json';

/** Rows of the tables in DEPENDENCIES.md: package, version, reason. */
const rows = readFileSync('DEPENDENCIES.md', 'utf8')
  .split('\n')
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .filter((cells) => cells.length === 5 && !/^(?:package|-+)$/u.test(cells[1] ?? ''))
  .map(([, name = '', version = '', why = '']) => ({name, version, why}));

const declared: Readonly<Record<string, string>> = {...manifest.dependencies, ...manifest.devDependencies};

test('every direct dependency is in the table with its version, and nothing else', () => {
  expect(Object.fromEntries(rows.map(({name, version}) => [name, version]))).toEqual(declared);
  expect(rows).toHaveLength(Object.keys(declared).length);
});

test('every row says why', () => {
  expect(rows.filter(({why}) => why.length < 4)).toEqual([]);
});

type Locked = {readonly packages: Readonly<Record<string, {readonly resolved?: string; readonly hasInstallScript?: boolean}>>};
const {packages} = JSON.parse(readFileSync('package-lock.json', 'utf8')) as Locked;

test('packages that would run a script when installed are known, and none of them needs it', () => {
  const scripted = Object.entries(packages).flatMap(([path, {hasInstallScript}]) =>
    hasInstallScript ? [path.replace(/^.*node_modules\//u, '')] : [],
  );
  // core-js only prints; the other two look whether the package with their binary is there, and work without having looked.
  expect(scripted.sort()).toEqual(['@swc/core', 'core-js', 'esbuild']);
});
