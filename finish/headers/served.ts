import type {Header} from './securityHeaders';

/** What the server configurations are made from. */
export type Served = {
  /** Path below which the site is published, with slashes at both ends. */
  readonly baseUrl: string;
  readonly security: readonly Header[];
  /** Short addresses below the root: `v07/`. */
  readonly short: readonly string[];
};
