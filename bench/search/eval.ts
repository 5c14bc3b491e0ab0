import * as fs from 'node:fs';
import path from 'node:path';
import {parseArgs} from 'node:util';
import {bytesOf} from './builtIndex';
import {askOnPhone} from './onPhone';
import {evaluate, type Evaluation} from './evaluate';
import {localeOf, readQueries, type Query} from './queries';

const usage = `用法 / usage: npm run search:eval -- [问题文件 file.jsonl …] [--build FOLDER] [--fast] [--phone]
  没有文件就用自己的问题 / without files, our own queries
  --phone  也在 Chromium 里问搜索框 / asks the box in Chromium too`;

/** @returns What is asked for; undefined for a command line that makes no sense. */
function readOptions(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        build: {type: 'string', default: 'build'},
        fast: {type: 'boolean', default: false},
        phone: {type: 'boolean', default: false},
      },
    });
  } catch {
    return undefined;
  }
}

const own = path.join(import.meta.dirname, '../../tests/search');
const ownFiles = () =>
  fs
    .readdirSync(own)
    .filter((name) => name.endsWith('.jsonl'))
    .map((name) => path.join(own, name));

function print(build: string, lang: Query['lang'], {score, results, slowest, at}: Evaluation): void {
  const {first, later} = bytesOf(build, localeOf[lang]);
  const share = (value: number) => value.toFixed(3);
  console.log(
    `${lang}: ${String(score.count)} queries  hit@1 ${share(score.first)}  hit@3 ${share(score.firstThree)}  MRR ${share(score.mrr)}` +
      `  no row ${share(score.none)}  off the subject but answered ${String(score.wrong)}`,
  );
  console.log(
    `    slowest keystroke ${slowest.toFixed(1)} ms (${at.slice(0, 40)})  first ${String(first)} B  full text ${String(later)} B (brotli)`,
  );
  for (const {query, pages, rank} of results) {
    const missed = query.pages.length > 0 ? rank === 0 || rank > 3 : pages.length > 0;
    if (missed || (query.pages.length > 0 && rank > 1)) {
      const wanted = query.pages.length > 0 ? query.pages.join(' ') : '(nothing)';
      console.log(
        `    ${missed ? 'MISS' : 'late'} ${query.id} “${query.q}” wanted ${wanted}; came ${pages.slice(0, 3).join(' ') || '(nothing)'}`,
      );
    }
  }
}

/** @returns The exit code: 0 answered, 2 for a command line that makes no sense. */
async function main(): Promise<number> {
  const options = readOptions(process.argv.slice(2));
  if (!options) {
    console.error(usage);
    return 2;
  }
  const {values, positionals} = options;
  const queries = readQueries(positionals.length > 0 ? positionals : ownFiles());
  for (const lang of ['zh', 'en'] as const) {
    if (queries.some((query) => query.lang === lang)) {
      print(values.build, lang, await evaluate(values.build, lang, queries, !values.fast));
      if (values.phone) {
        const {bytes, once, paste, slowest, at} = await askOnPhone(values.build, localeOf[lang], queries);
        console.log(
          `    on a phone, processor 4 times slower: ${String(bytes)} B to the first row, slowest keystroke ${slowest.toFixed(0)} ms (${at}; ${once.toFixed(0)} ms as it first came), 2,000 characters ${paste.toFixed(0)} ms`,
        );
      }
    }
  }
  return 0;
}

main().then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  },
);
