/** What the command line asks for. */
export type Options = {
  /** Folder that holds `docs/` and `i18n/`. */
  readonly root: string;
  /** Pages whose translation was reviewed; undefined unless `--accept` was given. */
  readonly accept?: readonly string[];
};

export const usage = '用法 / usage: npm run check -- [--root DIR] [--accept docs/<area>/<slug>.mdx … | --accept all]';

/** @returns The options; undefined for a command line that makes no sense. */
export function readOptions(args: readonly string[]): Options | undefined {
  let root = '.';
  let accept: readonly string[] | undefined;
  const rest = [...args];
  while (rest.length > 0) {
    const name = rest.shift();
    const end = rest.findIndex((value) => value.startsWith('--'));
    const values = rest.splice(0, end === -1 ? rest.length : end);
    if (name === '--root' && values.length === 1) {
      root = values[0] ?? root;
    } else if (name === '--accept') {
      accept = [...(accept ?? []), ...values];
    } else {
      return undefined;
    }
  }
  return accept ? {root, accept} : {root};
}
