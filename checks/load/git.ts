import {execFileSync} from 'node:child_process';

/** @returns What git prints in that folder; undefined where there is no git, no repository or no such object. */
export function git(folder: string, ...args: readonly string[]): string | undefined {
  try {
    return execFileSync('git', args, {cwd: folder, encoding: 'utf8', maxBuffer: 2 ** 28, stdio: ['ignore', 'pipe', 'ignore']});
  } catch {
    return undefined;
  }
}
