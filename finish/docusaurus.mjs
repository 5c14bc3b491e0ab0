/**
 * One language, built by Docusaurus: `node finish/docusaurus.mjs <language> <folder>`, with a channel over which the files of `bundleOwn`
 * are named: Docusaurus is loaded while they are made. What `docusaurus build` does, which first reads the settings once more to
 * learn which languages there are, and then what is done to that language alone. Plain JavaScript, because a loader of TypeScript
 * costs each of the thousands of modules of a build more than that saves.
 */
import {once} from 'node:events';
import {createRequire} from 'node:module';
import {resolve} from 'node:path';
import {inspect} from 'node:util';
import './unused.mjs';
import {buildLocale} from '@docusaurus/core/lib/commands/build/buildLocale.js';

const [locale = '', outDir] = process.argv.slice(2);

try {
  const [{settings: config, language}] = await once(process, 'message');
  await buildLocale({siteDir: process.cwd(), locale, cliOptions: {locale: [locale], outDir, config}});
  const {finishLanguage} = createRequire(import.meta.url)(resolve(language));
  await finishLanguage(locale, outDir);
} catch (error) {
  // Docusaurus wraps what is wrong in several errors.
  console.error(inspect(error, {depth: null}));
  process.exitCode = 1;
}
