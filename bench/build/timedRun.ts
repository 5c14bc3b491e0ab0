import {execFile, spawn} from 'node:child_process';
import {promisify} from 'node:util';

/** What one command took. */
export type Cost = {
  /** Wall time in milliseconds. */
  readonly time: number;
  /** Most memory that it and all it started held at one time, in bytes (resident; shared pages count in each). */
  readonly peak: number;
};

const run = promisify(execFile);
/** Seldom, in milliseconds: `ps` takes 20 ms of a processor that the build would have used. */
const interval = 2000;

/** @returns Resident bytes of a process and everything below it. */
async function memoryOf(root: number): Promise<number> {
  const {stdout} = await run('ps', ['-A', '-o', 'pid=,ppid=,rss=']);
  const processes = stdout
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/\s+/u).map(Number) as [number, number, number]);
  const tree = new Set([root]);
  // A parent may stand after its child: look until nothing is added.
  for (let before = 0; before < tree.size; ) {
    before = tree.size;
    processes.filter(([, parent]) => tree.has(parent)).forEach(([pid]) => tree.add(pid));
  }
  return processes.reduce((sum, [pid, , rss]) => sum + (tree.has(pid) ? rss * 1024 : 0), 0);
}

/**
 * Runs a command to its end and watches its memory. Its output is shown.
 *
 * @param cwd Folder to run it in.
 * @throws Where it fails.
 */
export async function timedRun(command: string, args: readonly string[], cwd: string): Promise<Cost> {
  const start = performance.now();
  const child = spawn(command, args, {cwd, stdio: ['ignore', 'inherit', 'inherit']});
  let peak = 0;
  const watch = setInterval(() => {
    if (child.pid !== undefined) {
      memoryOf(child.pid).then(
        (now) => (peak = Math.max(peak, now)),
        () => undefined, // A machine without `ps` still gets its time.
      );
    }
  }, interval);
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  }).finally(() => {
    clearInterval(watch);
  });
  if (code !== 0) {
    throw new Error(`${command} ${args.join(' ')}：失败 / failed (${String(code)})`);
  }
  return {time: performance.now() - start, peak};
}
