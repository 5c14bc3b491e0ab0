/**
 * Parts that Docusaurus loads and a build with Rspack and SWC never calls: half of the time that its modules take to load, in the
 * process of each language. Each is replaced, before Docusaurus is loaded, by a function that says so where it is called after all.
 */
import {createRequire} from 'node:module';

/** Each is found where its user finds it; a new version that has moved one stops here. */
const unused = [
  ['@docusaurus/bundler', 'webpackbar'], // progress on the terminal
  ['@docusaurus/bundler', 'copy-webpack-plugin'],
  ['@docusaurus/bundler', 'html-minifier-terser'], // swc-html does it
  ['@docusaurus/core/lib/webpack/client.js', 'webpack-bundle-analyzer'],
  ['@docusaurus/babel', './babelTranslationsExtractor.js'], // for `docusaurus write-translations`; brings Babel
  ['cheerio', 'undici'], // to fetch what it parses
];

const here = createRequire(import.meta.url);

for (const [user, name] of unused) {
  const {resolve, cache} = createRequire(here.resolve(user));
  const filename = resolve(name);
  cache[filename] = {
    id: filename,
    filename,
    loaded: true,
    children: [],
    exports() {
      throw new Error(
        `${name}：构建用到了它，请从 finish/unused.mjs 去掉 / the build calls it; take it out of finish/unused.mjs`,
      );
    },
  };
}
