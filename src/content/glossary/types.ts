import type {Localized} from '../../locales';

/** One term of the handbook. Plain text only. */
export type GlossaryEntry = {
  /** The one form in which articles write it. */
  readonly term: Localized;
  readonly definition: Localized;
  /** What people type instead, by the language that they type. Indexed, and shown as “also called”. */
  readonly said: Localized<readonly string[]>;
  /** Ids of terms that are easily taken for this one, or that explain it. */
  readonly seeAlso?: readonly string[];
};
