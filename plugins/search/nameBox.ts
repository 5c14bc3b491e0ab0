import * as fs from 'node:fs';
import path from 'node:path';

/** The plugin's own words for its box, English in every language, and without a name a form cannot send it. */
const unnamed = 'aria-label="Search"';

const named = 'name="q" aria-label={translate({id: "theme.SearchBar.label", message: "Search"})}';

/**
 * Writes a copy of the plugin's box that has a name, for forms and for screen readers in the page's language, already in the
 * built HTML.
 *
 * @param box Path of the plugin's `SearchBar.jsx`.
 * @param generated Where Docusaurus keeps what plugins generate.
 * @returns Path of the copy.
 * @throws Where the box is not the one that we know.
 */
export function nameBox(box: string, generated: string): string {
  const source = fs.readFileSync(box, 'utf8');
  if (source.split(unnamed).length !== 2) {
    throw new Error(`${box}：没有唯一的 ${unnamed} / has not exactly one ${unnamed}`);
  }
  const absolute = (_: string, start: string, relative: string) => `${start}"${path.join(path.dirname(box), relative)}"`;
  const copy = path.join(generated, 'search-box/SearchBar.jsx');
  fs.mkdirSync(path.dirname(copy), {recursive: true});
  fs.writeFileSync(copy, source.replace(unnamed, named).replace(/(from )"(\.[^"]*)"/gu, absolute));
  return copy;
}
