/** A checklist as the overview lists it; written by `plugins/checklists` for the language being built. */
export type ListedChecklist = {
  readonly id: string;
  /** Ids of its items. */
  readonly items: readonly string[];
  /** Title of the page that it stands on. */
  readonly page: string;
  /** The page's permanent id. */
  readonly pageId: string;
  /** The heading above the list. */
  readonly heading: string;
  /** Address of that heading, with the base URL. */
  readonly address: string;
};
