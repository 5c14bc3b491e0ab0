import {writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';
import {toLocale, type Localized} from '../../src/locales';

const file = 'manifest.webmanifest';

const names: Localized<{readonly name: string; readonly short: string}> = {
  'zh-Hans': {name: '小票显示未支付 · POS 收款排障手册', short: '收款排障'},
  en: {name: 'Unpaid Receipt Handbook', short: 'Unpaid receipt'},
};

/** Ground and bar of `src/css/tokens.css`, light and dark. */
const ground = '#f5f3ee';
const bar = {light: '#fffefb', dark: '#1b2427'} as const;

/** Addresses are relative to the manifest, hence right below any path. */
function manifestOf(locale: string): object {
  const {name, short} = names[toLocale(locale)];
  return {
    name,
    short_name: short,
    lang: locale,
    start_url: './',
    scope: './',
    display: 'browser',
    background_color: ground,
    theme_color: bar.light,
    icons: [{src: 'img/logo.svg', type: 'image/svg+xml', sizes: 'any'}],
  };
}

/** A web app manifest per language, so that a phone can put the handbook on its home screen under its own name. */
export function webManifestPlugin(context: LoadContext): Plugin {
  return {
    name: 'web-manifest',
    injectHtmlTags: () => ({
      headTags: [
        {tagName: 'link', attributes: {rel: 'manifest', href: `${context.baseUrl}${file}`}},
        ...(['light', 'dark'] as const).map((scheme) => ({
          tagName: 'meta',
          attributes: {name: 'theme-color', content: bar[scheme], media: `(prefers-color-scheme: ${scheme})`},
        })),
      ],
    }),
    async postBuild({outDir, i18n}) {
      await writeFile(join(outDir, file), JSON.stringify(manifestOf(i18n.currentLocale)));
    },
  };
}
