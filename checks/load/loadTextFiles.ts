import {readdirSync, readFileSync, statSync} from 'node:fs';
import {join} from 'node:path';
import type {TextFile} from '../site';
import {git} from './git';

const generated: readonly string[] = [
  '.git',
  'node_modules',
  'build',
  '.docusaurus',
  'coverage',
  'test-results',
  'playwright-report',
];
const largest = 2 ** 20;

function walk(root: string, folder: string): readonly string[] {
  return readdirSync(join(root, folder), {withFileTypes: true}).flatMap((entry) => {
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
    if (entry.isDirectory()) {
      return generated.includes(entry.name) ? [] : walk(root, path);
    }
    return entry.isFile() ? [path] : [];
  });
}

/** What is or would be committed; without git, everything that is not generated. */
function filesOf(root: string): readonly string[] {
  const listed = git(root, 'ls-files', '-z', '--cached', '--others', '--exclude-standard');
  return listed === undefined ? walk(root, '') : listed.split('\0').filter(Boolean);
}

/** Loads the repository's text files: not binary, at most 1 MiB, and not the lock file, which nobody writes. */
export function loadTextFiles(root: string): readonly TextFile[] {
  return filesOf(root).flatMap((file) => {
    const path = join(root, file);
    const stats = statSync(path, {throwIfNoEntry: false});
    if (!stats?.isFile() || stats.size > largest || file === 'package-lock.json') {
      return [];
    }
    const bytes = readFileSync(path);
    return bytes.includes(0) ? [] : [{file, text: bytes.toString('utf8')}];
  });
}
