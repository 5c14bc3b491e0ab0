import type {Options as ClassicOptions, ThemeConfig} from '@docusaurus/preset-classic';
import type {Config, PluginConfig} from '@docusaurus/types';
import remarkCjkFriendly from 'remark-cjk-friendly';
import {parseFrontMatter} from './plugins/page-model/parseFrontMatter';
import {parsedBefore} from './plugins/articles/parsedBefore';
import {componentImports} from './plugins/components/componentImports';
import {checklistsPlugin} from './plugins/checklists';
import {checklistItems} from './plugins/checklists/checklistItems';
import {contentStatePlugin} from './plugins/content-state';
import {leanPlugin} from './plugins/lean';
import {licencesPlugin} from './plugins/licences';
import {offlinePlugin} from './plugins/offline';
import {oldBrowsersPlugin} from './plugins/old-browsers';
import {shortAddresses} from './plugins/print/shortAddresses';
import {repliesPlugin} from './plugins/replies';
import {shortLinksPlugin} from './plugins/short-links';
import {termDefinitions} from './plugins/terms/termDefinitions';
import {searchPlugin} from './plugins/search';
import {createSitemapItems} from './plugins/sitemap/createSitemapItems';
import {triagePlugin} from './plugins/triage';
import {webManifestPlugin} from './plugins/web-manifest';
import {checkStart} from './plugins/triage/checkStart';
import {folderOf, locales, sourceLocale, type Localized} from './src/locales';
import {currentLocale, site} from './site.config';

const title: Localized = {'zh-Hans': '小票显示未支付', en: 'Unpaid Receipt Handbook'};
const tagline: Localized = {'zh-Hans': 'POS 收款排障手册', en: 'When a POS payment goes wrong in mainland China'};

const i18n: Config['i18n'] = {
  defaultLocale: sourceLocale,
  locales: [...locales],
  localeConfigs: {
    'zh-Hans': {label: '中文', htmlLang: 'zh-Hans'},
    // Said in full, because a build of one language alone would otherwise take the root (finish/buildLanguages.ts).
    en: {label: 'English', htmlLang: 'en', baseUrl: `${site.baseUrl}en/`},
  },
};

const classic: ClassicOptions = {
  docs: {
    routeBasePath: '/',
    sidebarPath: './sidebars.ts',
    editUrl: `${site.repository}/edit/main/`,
    editLocalizedFiles: true,
    beforeDefaultRemarkPlugins: [
      parsedBefore,
      remarkCjkFriendly,
      checklistItems,
      componentImports,
      termDefinitions,
      checkStart,
      shortAddresses,
    ],
  },
  blog: false,
  sitemap: {lastmod: 'date', createSitemapItems},
  theme: {customCss: ['./src/css/tokens.css', './src/css/base.css', './src/css/print.css']},
};

const search: PluginConfig = [
  searchPlugin,
  {
    // Both must be named: `zh` alone drops Latin words and digits, `en` alone drops Chinese (shared/search.md section 1).
    language: ['en', 'zh'],
    docsRouteBasePath: '/',
    indexBlog: false,
    searchBarShortcutHint: false,
    highlightSearchTermsOnTargetPage: false,
    ignoreCssSelectors: ['.no-index'],
  },
];

const themeConfig: ThemeConfig = {
  image: 'img/social-card.png',
  colorMode: {respectPrefersColorScheme: true},
  docs: {sidebar: {autoCollapseCategories: true}},
  navbar: {
    title: title[currentLocale],
    logo: {alt: '', src: 'img/logo.png', width: 28, height: 28},
    items: [
      {type: 'search', position: 'right'},
      {type: 'custom-languageLink', position: 'right'},
    ],
  },
};

const config: Config = {
  title: title[currentLocale],
  tagline: tagline[currentLocale],
  favicon: 'img/logo.svg',
  url: site.url,
  baseUrl: site.baseUrl,
  // An English notice in a script of its own, for sites put below the wrong path; `npm run test:deploy` proves the path instead.
  baseUrlIssueBanner: false,
  // What components show of the publisher’s own settings.
  customFields: {
    operator: site.operator,
    contact: site.contact,
    repository: site.repository,
    offline: site.offline === 'on',
  },
  headTags: [
    {
      tagName: 'link',
      attributes: {
        rel: 'alternate',
        type: 'application/atom+xml',
        title: title[currentLocale],
        href: `${site.baseUrl}${folderOf(currentLocale)}feed.atom`,
      },
    },
  ],
  // One address per page that every static server finds without rules of its own.
  trailingSlash: true,
  future: {
    // All of v4 but cascade layers, which our oldest browsers do not know (decisions/002).
    v4: {
      removeLegacyPostBuildHeadAttribute: true,
      useCssCascadeLayers: false,
      siteStorageNamespacing: true,
      fasterByDefault: true,
      mdx1CompatDisabledByDefault: true,
    },
    // But its cache on disk: writing it takes longer than it saves, and it kept the links of a site built below another path.
    faster: {rspackPersistentCache: false},
  },
  // One namespace, so that both languages share a reader's ticks and colour mode.
  storage: {type: 'localStorage', namespace: 'handbook'},
  onBrokenLinks: 'throw',
  onBrokenAnchors: 'throw',
  onDuplicateRoutes: 'throw',
  markdown: {
    parseFrontMatter,
    hooks: {onBrokenMarkdownLinks: 'throw', onBrokenMarkdownImages: 'throw'},
  },
  i18n,
  presets: [['classic', classic]],
  plugins: [
    triagePlugin,
    contentStatePlugin,
    checklistsPlugin,
    shortLinksPlugin,
    repliesPlugin,
    offlinePlugin,
    webManifestPlugin,
    licencesPlugin,
    // As a pair: knip calls the others without a context, and this one needs it at once.
    [leanPlugin, {}],
    oldBrowsersPlugin,
  ],
  themes: [search],
  clientModules: ['./src/client/flexGap.ts', './src/client/openFoldOfHash.ts', './src/client/keepOffline.ts'],
  themeConfig,
};

export default config;
