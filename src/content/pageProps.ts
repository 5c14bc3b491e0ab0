import type {Audience} from './audiences';
import type {VerdictKind} from './verdicts';

/** A source as a page shows it: in the page's language, ready to print. */
export type CitedSource = {
  readonly title: string;
  readonly strength: string;
  readonly note: string;
  readonly url?: string | undefined;
};

/** What a verdict page tells the verdict card; the fields are those of its front matter. */
export type VerdictProps = {
  readonly verdict: VerdictKind;
  readonly now: readonly string[];
  readonly never: readonly string[];
  readonly call: string;
  readonly say: string;
};

/** What the build hands to the theme for each article, as `frontMatter.page`. */
export type PageProps = {
  readonly id: string;
  readonly audience: readonly Audience[];
  readonly sources: readonly CitedSource[];
  /** ISO date. */
  readonly reviewed: string;
  /** ISO date of the last day on which that review holds. */
  readonly due: string;
  /** True where that day was over when the site was built. */
  readonly overdue: boolean;
  /** The page's short link as a QR code for paper: a `data:` address. */
  readonly code: string;
  /** Text that a support agent can send; index pages have none. */
  readonly reply?: string | undefined;
  /** Present on verdict pages. */
  readonly card?: VerdictProps | undefined;
};
