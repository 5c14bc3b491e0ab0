import type {Header} from './securityHeaders';

/** How long browsers and CDNs may keep a kind of file. */
type CacheRule = {
  /** Folders below the site's root, in each language; without them the rule is for everything that no other one names. */
  readonly folders?: readonly string[];
  readonly headers: readonly Header[];
};

/**
 * An article that told people something wrong must be right again at once for the next reader: pages, the service worker and
 * the index's table of contents are asked for again each time (which costs a 304 of a few bytes). Only what carries the digest
 * of its content in its name is kept for good.
 */
export const cacheRules = {
  /** Names with a digest: scripts, styles, parts of the search index. */
  immutable: {
    folders: ['assets', 'search-index'],
    headers: [['Cache-Control', 'public, max-age=31536000, immutable']],
  },
  /** Pictures whose name stays when they change. */
  day: {folders: ['img'], headers: [['Cache-Control', 'public, max-age=86400']]},
  /** Everything else. A CDN (RFC 9213) may answer for five minutes by itself, and for a day while the origin is down. */
  revalidate: {
    headers: [
      ['Cache-Control', 'public, max-age=0, must-revalidate'],
      ['CDN-Cache-Control', 'public, max-age=300, stale-while-revalidate=300, stale-if-error=86400'],
    ],
  },
} as const satisfies Readonly<Record<string, CacheRule>>;
