import type {Localized} from '../../locales';

/** One line of the sample slip and what it is good for. */
export type SlipField = {
  /** Permanent: the explanation's anchor is `slip-` and this id. */
  readonly id: string;
  /** What the line is called; the Chinese name is the one on paper. */
  readonly name: Localized;
  /** The English label beside the Chinese one on paper. */
  readonly label: string;
  /** What stands on the line: invented, with a masked card number. The signature line is empty. */
  readonly value?: string | Localized;
  readonly what: Localized;
  /** What it is good for when something went wrong. */
  readonly why: Localized;
};
