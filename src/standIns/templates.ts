/** Stands in for how the search plug-in draws its rows: ours are drawn by `src/searchBox/`, which never calls these. */
export const SuggestionTemplate = (): string => '';
export const EmptyTemplate = (): string => '';
