import type {Localized} from '../../locales';
import type {Strength} from '../strengths';

export type Source = {
  readonly title: Localized;
  readonly strength: Strength;
  /** What the source carries and where its limits are, in one sentence. */
  readonly note: Localized;
  /** Only for a page on an allowed official host (`officialHosts`); everything else is cited by name. */
  readonly url?: string;
};
