import {parseArgs} from 'node:util';

/** What the command line asks for. */
export type Options = {
  /** Folder that holds `docs/` and `i18n/`. */
  readonly root: string;
  /** Pages whose translation was reviewed; undefined unless `--accept` was given. */
  readonly accept?: readonly string[];
  /** Names of the rules to run; undefined for all. */
  readonly only?: readonly string[];
  /** ISO date that reviews are held against; undefined for today. */
  readonly today?: string;
  /** Warnings fail too. */
  readonly strict: boolean;
  /** Findings are also printed as GitHub shows them beside a change. */
  readonly annotate: boolean;
};

export const usage = `用法 / usage: npm run check -- [选项 / options]
  --accept docs/<area>/<slug>.mdx … | --accept all  记下译文已核对、编号已定 / record a reviewed translation and a final id
  --only RULE …        只做这几条规则 / run these rules only
  --strict             提醒也算不通过 / warnings fail too
  --today YYYY-MM-DD   以这一天判断复核是否过期 / the day that reviews are held against
  --annotate           同时输出 GitHub 批注 / print GitHub annotations too
  --root DIR           检查另一个文件夹 / check another folder`;

/** `--accept a b` is written once with many values; node:util wants the name before each. */
function repeated(args: readonly string[]): string[] {
  let many: string | undefined;
  return args.flatMap((arg, index) => {
    if (arg === '--accept' || arg === '--only') {
      many = arg;
      const next = args[index + 1];
      return next === undefined || next.startsWith('--') ? [`${arg}=`] : [];
    }
    if (arg.startsWith('--')) {
      many = undefined;
      return [arg];
    }
    return many === undefined ? [arg] : [`${many}=${arg}`];
  });
}

/** @returns The options; undefined for a command line that makes no sense. */
export function readOptions(args: readonly string[]): Options | undefined {
  try {
    const {values} = parseArgs({
      args: repeated(args),
      options: {
        root: {type: 'string', default: '.'},
        accept: {type: 'string', multiple: true},
        only: {type: 'string', multiple: true},
        today: {type: 'string'},
        strict: {type: 'boolean', default: false},
        annotate: {type: 'boolean', default: false},
      },
    });
    const {root, accept, only, today, strict, annotate} = values;
    if (today !== undefined && !/^\d{4}-\d{2}-\d{2}$/u.test(today)) {
      return undefined;
    }
    return {
      root,
      strict,
      annotate,
      ...(accept ? {accept: accept.filter(Boolean)} : {}),
      ...(only ? {only: only.filter(Boolean)} : {}),
      ...(today === undefined ? {} : {today}),
    };
  } catch {
    return undefined;
  }
}
