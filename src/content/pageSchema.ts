import * as z from 'zod';
import {audiences} from './audiences';
import {sources, type SourceId} from './sources';
import {verdictKinds} from './verdicts';

const sourceIds = Object.keys(sources) as [SourceId, ...SourceId[]];

const line = z.string().trim().min(1);

/** YAML reads an unquoted 2026-11-22 as a Date at midnight UTC; both forms end as the ISO date. */
const isoDate = z.preprocess((value) => (value instanceof Date ? value.toISOString().slice(0, 10) : value), z.iso.date());

const common = {
  /** Permanent id: the area's letter and two digits (`M05`); 00 is the area's index page, `H00` the home page. */
  id: z.string().regex(/^[VMCFSPRAH]\d{2}$/u),
  /** The situation as people say it. */
  title: line,
  /** One sentence that answers. Shown in lists, in search and as the verdict's sentence. */
  description: line,
  audience: z.array(z.enum(audiences)).nonempty(),
  /** What people type: colloquial words, synonyms, English names. Indexed, not shown. */
  keywords: z.array(line).nonempty(),
  /** Ids of `sources`; may be empty only where the page states no fact (an index page). */
  sources: z.array(z.enum(sourceIds)),
  /** Day of the last review against the sources (YYYY-MM-DD). */
  reviewed: isoDate,
  /** Shorter name for the sidebar where the title is long. */
  sidebar_label: line.optional(),
  /** Text that a support agent can send as it is, without the link. */
  reply: line.optional(),
  /** English pages only: digest of the Chinese text that they were made from (`npm run check -- --accept`). */
  digest: z
    .string()
    .regex(/^[0-9a-f]{12}$/u)
    .optional(),
};

const article = z.strictObject(common);

const verdictPage = z.strictObject({
  ...common,
  verdict: z.enum(verdictKinds),
  /** What to do now, in order; three steps at most. */
  now: z.array(line).min(1).max(3),
  /** What nobody may do. */
  never: z.array(line).nonempty(),
  /** Whom to call, and with which data. */
  call: line,
  /** The sentence to say to the other party at the counter. */
  say: line,
  reply: line,
});

/** The part of a page's front matter that every page has. */
type Article = z.infer<typeof article>;

/** A page of the `verdicts` area: an article that states what is known about the money. */
export type VerdictPage = z.infer<typeof verdictPage>;

export type Page = Article | VerdictPage;

/** @returns True for a page that states a verdict. */
export function isVerdictPage(page: Page): page is VerdictPage {
  return 'verdict' in page;
}

/**
 * @param path The page's path below `docs/`, such as `verdicts/paid.mdx`.
 * @returns The schema that the page's front matter has to meet.
 */
export function schemaFor(path: string): z.ZodType<Page> {
  return /^verdicts\/(?!index\.mdx$)/u.test(path) ? verdictPage : article;
}
