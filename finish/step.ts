/** The site as Docusaurus left it, both languages below one folder. */
export type BuiltSite = {
  /** Absolute path of the folder. */
  readonly dir: string;
  /** Path below which the site is published, with slashes at both ends. */
  readonly baseUrl: string;
};

/** One thing that is done to the built files. Steps run one after another; each finds what the steps before it left. */
export type Step = {
  /** One verb and its object, as the build prints it. */
  readonly name: string;
  /** @returns What was done, in figures, for the build's log. */
  readonly run: (site: BuiltSite) => Promise<string>;
};
