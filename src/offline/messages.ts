import type {Locale} from '../locales';

/** What a page asks of a worker. */
export type Ask =
  /** Answered with a `Status`. */
  | {readonly kind: 'status'}
  /**
   * Asks a worker that waits to take over. It does so if all open pages are of its own build, or if the reader wishes it now.
   * `script` is the address of a script that changes with each build.
   */
  | {readonly kind: 'take-over'; readonly script: string; readonly now: boolean};

/** What is kept on this device, as the worker in charge finds it. */
export type Status = {
  readonly languages: readonly Locale[];
  /** Day of the build (YYYY-MM-DD) and its short digest. */
  readonly date: string;
  readonly version: string;
  /** Number of pages that open without a network. */
  readonly pages: number;
  /** Bytes as they lie in the browser's cache. */
  readonly bytes: number;
  /** False where the browser has thrown some of it away. */
  readonly complete: boolean;
  /** True if the page that asks came from the device because the network did not answer. */
  readonly served: boolean;
};
