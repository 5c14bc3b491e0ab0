/** A module of Docusaurus that a small one of ours replaces in what the browser loads. */
export type StandIn = {
  /** As Node finds it. */
  readonly module: string;
  /** File below `src/standIns/`. */
  readonly by:
    | 'Nothing.tsx'
    | 'PlainCode.tsx'
    | 'empty.ts'
    | 'interop.ts'
    | 'prefetch.ts'
    | 'progress.ts'
    | 'templates.ts'
    | `icons/${string}.tsx`;
  /** Why it may go, and what it weighed (brotli). */
  readonly reason: string;
};

const theme = (part: string): string => `@docusaurus/theme-classic/lib/theme/${part}/index.js`;

const searchBar = (part: string): string => `@easyops-cn/docusaurus-search-local/dist/client/client/theme/SearchBar/${part}.js`;

export const standIns: readonly StandIn[] = [
  {
    module: '@docusaurus/theme-classic/lib/prism-include-languages.js',
    by: 'empty.ts',
    reason: 'Colours for code, which no article shows, with a table of all languages: 30 KB.',
  },
  {module: theme('CodeBlock'), by: 'PlainCode.tsx', reason: 'The same engine, copy button and line marks: 5 KB.'},
  {
    module: '@docusaurus/core/lib/client/docusaurus.js',
    by: 'prefetch.ts',
    reason: 'Loads the scripts of every link in view: some 100 KB on a page with the sidebar.',
  },
  {module: 'tslib/tslib.es6.mjs', by: 'interop.ts', reason: 'All of it for one function: 3.4 KB.'},
  {
    module: '@docusaurus/theme-classic/lib/nprogress.js',
    by: 'progress.ts',
    reason: 'A library to draw one bar: 1.5 KB, and its CSS.',
  },
  {module: searchBar('SuggestionTemplate'), by: 'templates.ts', reason: 'Our box draws its own rows: 2 KB with icons.'},
  {module: searchBar('EmptyTemplate'), by: 'templates.ts', reason: 'Our box draws its own rows: 0.2 KB.'},
  {
    module: '@easyops-cn/docusaurus-search-local/dist/client/client/theme/LoadingRing/LoadingRing.jsx',
    by: 'Nothing.tsx',
    reason: 'Our box says in words that it searches: 0.2 KB in the HTML of every page.',
  },
  {module: theme('Icon/LightMode'), by: 'icons/LightMode.tsx', reason: 'A drawing of 1.1 KB in the HTML of every page.'},
  {module: theme('Icon/DarkMode'), by: 'icons/DarkMode.tsx', reason: 'As above.'},
  {module: theme('Icon/SystemColorMode'), by: 'icons/SystemMode.tsx', reason: 'As above.'},
  {module: theme('Icon/Edit'), by: 'icons/Edit.tsx', reason: 'As above.'},
  {
    module: '@docusaurus/core/lib/client/BaseUrlIssueBanner/index.js',
    by: 'Nothing.tsx',
    reason: 'Switched off in the configuration: 0.3 KB.',
  },
  {module: theme('Footer'), by: 'Nothing.tsx', reason: 'Not configured: 0.7 KB.'},
  {module: theme('LastUpdated'), by: 'Nothing.tsx', reason: 'Each article says when it was reviewed: 0.3 KB.'},
  {module: theme('AnnouncementBar'), by: 'Nothing.tsx', reason: 'Not configured: 0.5 KB.'},
  {module: theme('DocVersionBanner'), by: 'Nothing.tsx', reason: 'There is one version of the handbook: 0.6 KB.'},
  {module: theme('DocVersionBadge'), by: 'Nothing.tsx', reason: 'There is one version of the handbook: 0.1 KB.'},
  {module: theme('ContentVisibility'), by: 'Nothing.tsx', reason: 'No draft or unlisted page is built: 0.6 KB.'},
  {module: theme('TagsListInline'), by: 'Nothing.tsx', reason: 'Articles have keywords and no tags: 0.3 KB.'},
  {module: theme('DocSidebar/Desktop/CollapseButton'), by: 'Nothing.tsx', reason: 'The sidebar cannot be hidden: 0.3 KB.'},
  {module: theme('DocRoot/Layout/Sidebar/ExpandButton'), by: 'Nothing.tsx', reason: 'The sidebar cannot be hidden: 0.2 KB.'},
];

/** Packages that do nothing when loaded, and do not say so: the bundler may then leave them out where nothing of them is used. */
export const pure: readonly string[] = ['hoist-non-react-statics', 'prop-types', 'react-is'];
