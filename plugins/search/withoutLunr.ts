import * as fs from 'node:fs';
import path from 'node:path';

const kept =
  /^export const (?:language|removeDefaultStopWordFilter|searchIndexUrl|searchResultLimits|fuzzyMatchingDistance) = [^;]*;$/u;

/**
 * The box takes one number from this file, and lunr came with it into every page. Leaves the constants.
 *
 * @param generated Where Docusaurus keeps what plugins generate.
 * @throws Where the number is not in the file.
 */
export function stripLunr(generated: string): void {
  const file = path.join(generated, '@easyops-cn/docusaurus-search-local/default/generated-constants.js');
  const constants = fs
    .readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => kept.test(line));
  if (!constants.some((line) => line.includes('searchResultLimits'))) {
    throw new Error(`${file}：没有 searchResultLimits / has no searchResultLimits`);
  }
  fs.writeFileSync(file, constants.join('\n'));
}
