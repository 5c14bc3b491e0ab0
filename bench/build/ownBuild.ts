import {execFileSync} from 'node:child_process';
import * as fs from 'node:fs';
import path from 'node:path';
import {timedRun, type Cost} from './timedRun';

const root = path.join(import.meta.dirname, '../..');

/** Folders that a build writes or remembers in; without them it starts from nothing. */
export const leavings = ['build', '.docusaurus', 'node_modules/.cache'];

/** What the build reads. */
const sources = ['docs', 'i18n', 'src', 'plugins', 'finish', 'static', '*.config.ts', 'sidebars.ts', 'package-lock.json'];

function changedAt(file: string): number {
  return fs.statSync(path.join(root, file), {throwIfNoEntry: false})?.mtimeMs ?? 0;
}

/** @returns Whether there is no built site, or something that it is built from has changed since. */
export function needsBuild(): boolean {
  const built = changedAt('build/en/index.html');
  const files = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard', ...sources], {cwd: root});
  return built === 0 || String(files).split('\0').filter(Boolean).some((file) => changedAt(file) > built);
}

/** Builds both languages from nothing, as a new machine does. */
export async function cleanBuild(): Promise<Cost> {
  for (const folder of leavings) {
    fs.rmSync(path.join(root, folder), {recursive: true, force: true});
  }
  return timedRun('npm', ['run', 'build'], root);
}
