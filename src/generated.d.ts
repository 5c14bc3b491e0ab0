/** Files that the build writes for the language at hand. */
declare module '@generated/triage/default/situations.json' {
  import type {Situations} from '@site/src/triage/situations';

  const situations: Situations;
  export default situations;
}

declare module '@generated/short-links/default/ids.json' {
  import type {PageId} from '@site/src/content/pageIds';

  const ids: readonly PageId[];
  export default ids;
}

declare module '@generated/replies/default/feed.json' {
  import type {ReplyFeed} from '@site/src/replies/feedSchema';

  const feed: ReplyFeed;
  export default feed;
}
