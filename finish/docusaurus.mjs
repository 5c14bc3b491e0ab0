/**
 * One language, built by Docusaurus: `node finish/docusaurus.mjs <language> <folder>`, with a channel over which the file of the
 * settings is named: Docusaurus is loaded while it is made. What `docusaurus build` does, which first reads
 * the settings once more to learn which languages there are. Plain JavaScript, because a loader of TypeScript costs each of the
 * thousands of modules of a build more than that saves.
 */
import {once} from 'node:events';
import {inspect} from 'node:util';
import './unused.mjs';
import {buildLocale} from '@docusaurus/core/lib/commands/build/buildLocale.js';

const [locale = '', outDir] = process.argv.slice(2);

try {
  const [config] = await once(process, 'message');
  await buildLocale({siteDir: process.cwd(), locale, cliOptions: {locale: [locale], outDir, config}});
} catch (error) {
  // Docusaurus wraps what is wrong in several errors.
  console.error(inspect(error, {depth: null}));
  process.exitCode = 1;
}
