/**
 * One language, built by Docusaurus: `node finish/docusaurus.mjs <language> <folder> <settings>`. What `docusaurus build` does, which first reads
 * the settings once more to learn which languages there are. Plain JavaScript, because a loader of TypeScript costs each of the
 * thousands of modules of a build more than that saves.
 */
import {inspect} from 'node:util';
import {buildLocale} from '@docusaurus/core/lib/commands/build/buildLocale.js';

const [locale = '', outDir, config] = process.argv.slice(2);

try {
  await buildLocale({siteDir: process.cwd(), locale, cliOptions: {locale: [locale], outDir, config}});
} catch (error) {
  // Docusaurus wraps what is wrong in several errors.
  console.error(inspect(error, {depth: null}));
  process.exitCode = 1;
}
