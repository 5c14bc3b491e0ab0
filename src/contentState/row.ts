import type {Strength} from '../content/strengths';
import type {Localized} from '../locales';

/** What a writer has to know about one page, both languages together. */
export type PageState = {
  readonly id: string;
  /** Address below the site's root, the same in both languages. */
  readonly slug: string;
  readonly title: Localized;
  /** ISO dates: the last review, and the last day on which it holds. */
  readonly reviewed: string;
  readonly due: string;
  /** False where the Chinese text changed after the translation was reviewed. */
  readonly translated: boolean;
  readonly sources: number;
  /** The weakest strength among the sources; none for an index page without sources. */
  readonly weakest: Strength | null;
  /** Han characters, and English words, of the text. */
  readonly length: Localized<number>;
  /** Pages of the same language that link here. */
  readonly inbound: Localized<number>;
  /** What the checks find on it: each rule with its count, such as `sentences 2`. */
  readonly flaws: readonly string[];
};
