/** Files that the build writes for the language at hand. */
declare module '@generated/triage/default/situations.json' {
  import type {Situations} from '@site/src/triage/situations';

  const situations: Situations;
  export default situations;
}

declare module '@generated/triage/default/proof.json' {
  import type {Proof} from '@site/src/triage/proof';

  const proof: Omit<Proof, 'faults'>;
  export default proof;
}

declare module '@generated/checklists/default/lists.json' {
  import type {ListedChecklist} from '@site/src/checklist/catalogue';

  const lists: readonly ListedChecklist[];
  export default lists;
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

declare module '@generated/docusaurus-plugin-content-docs/default/__plugin.json';

declare module '@generated/content-state/default/pages.json' {
  import type {PageState} from '@site/src/contentState/row';

  const state: {
    /** ISO date. */
    readonly builtOn: string;
    readonly pages: readonly PageState[];
  };
  export default state;
}
