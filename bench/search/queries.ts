import * as fs from 'node:fs';
import * as z from 'zod';
import type {Locale} from '../../src/locales';

const row = z.object({
  id: z.string(),
  lang: z.enum(['zh', 'en']),
  q: z.string(),
  /** Every page that is a right answer, as area/slug; `index` is the home page; none for a query off our subject. */
  pages: z.array(z.string()),
  kind: z.array(z.string()),
});

/** One query as people type it, with what answers it. */
export type Query = z.infer<typeof row>;

export const localeOf: Readonly<Record<Query['lang'], Locale>> = {zh: 'zh-Hans', en: 'en'};

/**
 * @param files Paths of JSON-lines files in the format of `shared/search/README.md`.
 * @throws With file and line where a row has another form.
 */
export function readQueries(files: readonly string[]): readonly Query[] {
  return files.flatMap((file) =>
    fs
      .readFileSync(file, 'utf8')
      .split('\n')
      .flatMap((line, at) => {
        if (line.trim() === '') {
          return [];
        }
        try {
          return [row.parse(JSON.parse(line))];
        } catch (error) {
          throw new Error(`${file}:${String(at + 1)}: ${error instanceof Error ? error.message : String(error)}`, {cause: error});
        }
      }),
  );
}
