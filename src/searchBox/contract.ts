/** What the plugin's box passes to and expects of the autocomplete.js that ours stands in for (SearchBar.jsx of 0.55.3). */
export type Options = {readonly cssClasses?: Readonly<Record<string, string>>};

/** The hit that the plugin's box opens: it goes to `u` + `h`. */
type Chosen = {
  readonly document: {readonly u: string; readonly h: string};
  readonly type: 0;
  readonly tokens: readonly [];
};

export type Handler = (event: undefined, chosen: Chosen) => void;

export type Autocomplete = {
  readonly autocomplete: {
    readonly destroy: () => void;
    readonly open: () => void;
    readonly close: () => void;
    readonly setVal: (value: string) => void;
  };
  readonly on: (event: string, handler: Handler) => Autocomplete;
};
