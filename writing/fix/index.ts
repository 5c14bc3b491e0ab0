/** First part of `npm run fix`: what our own checks find in articles and a machine can mend. Digests are never touched. */
import {readFileSync, writeFileSync} from 'node:fs';
import {loadSite} from '../../checks/load/loadSite';
import {mend} from './mend';

for (const {file, locale} of loadSite('.').articles) {
  const text = readFileSync(file, 'utf8');
  const mended = mend(text, locale);
  if (mended !== text) {
    writeFileSync(file, mended);
    console.log(`改好 / mended: ${file}`);
  }
}
