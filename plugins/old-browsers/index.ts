import type {Plugin} from '@docusaurus/types';
import {flexGap} from './flexGap';

/** Packages that ship newer syntax than the oldest browsers of `browserslist` read (found by tests/e2e/floor.spec.ts). */
const newer = /[\\/]node_modules[\\/]uqr[\\/]/u;

/**
 * Compiles such packages as our own code is, which Docusaurus leaves as they come, and gives flexible boxes gaps where `gap` does not.
 * What else styles need for those browsers, Lightning CSS writes when it minifies; postcss-preset-env did the same before it, for
 * three seconds a language.
 */
export function oldBrowsersPlugin(): Plugin {
  return {
    name: 'old-browsers',
    configureWebpack: (_config, isServer, {getJSLoader}) => ({
      module: {rules: [{test: /\.m?js$/u, include: newer, use: [getJSLoader({isServer})]}]},
    }),
    // No looking for a file of settings beside each style sheet either.
    configurePostCss: (options) => ({...options, config: false, plugins: [flexGap]}),
  };
}
