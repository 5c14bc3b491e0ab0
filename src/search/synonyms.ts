/** What people type, and the words of ours that it means. Both normalised: lower case, simplified, half-width. */
export type Synonym = readonly [said: string, ours: string];

/** Filled from the voices of the four kinds of users; `tests/unit/search/synonyms.test.ts` holds them against the articles. */
export const synonyms: readonly Synonym[] = [];
