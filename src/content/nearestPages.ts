/** A page that a wrong address may have meant. */
export type KnownPage = {
  readonly id: string;
  /** Address below the site's root, the same in both languages: `/verdicts/paid/`. */
  readonly slug: string;
};

/** Edits of one letter (insert, delete, replace) that turn one word into the other. */
function distance(a: string, b: string): number {
  let row = [...Array(b.length + 1).keys()];
  Array.from(a).forEach((letter, i) => {
    const next = [i + 1];
    Array.from(b).forEach((other, j) => {
      next.push(Math.min((row[j] ?? 0) + (letter === other ? 0 : 1), (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
    });
    row = next;
  });
  return row[b.length] ?? 0;
}

/** Letters that people take for the digits of an id: the second and third characters of ids are digits only. */
const lookAlikes: Readonly<Record<string, string>> = {o: '0', q: '0', i: '1', l: '1', z: '2', b: '8', g: '9'};

/** An address that has the form of an id, with similar letters in the place of digits. */
const idForm = new RegExp(`^/?([a-z])[-_ ]?([0-9${Object.keys(lookAlikes).join('')}]{1,2})/?$`, 'iu');

/**
 * @param path The address below the site's root, in either language, with or without slashes.
 * @returns The id that was typed, upper case, when it has the form of one; look-alike letters are read as digits.
 */
export function idIn(path: string): string | undefined {
  const match = idForm.exec(path);
  if (!match) {
    return undefined;
  }
  const digits = Array.from((match[2] ?? '').toLowerCase(), (letter) => lookAlikes[letter] ?? letter).join('');
  return `${(match[1] ?? '').toUpperCase()}${digits.padStart(2, '0')}`;
}

/** How far a page is from what was asked for; small is near. */
function farness(path: string, id: string | undefined, page: KnownPage): number {
  if (id !== undefined) {
    const letter = page.id.startsWith(id.charAt(0)) ? 0 : 30;
    return letter + Math.abs(Number(page.id.slice(1)) - Number(id.slice(1)));
  }
  const asked = path.split('/').filter(Boolean);
  const known = page.slug.split('/').filter(Boolean);
  return distance(asked[asked.length - 1] ?? '', known[known.length - 1] ?? '');
}

/**
 * @param path The wrong address below the site's root, without the language.
 * @param pages Every page there is.
 * @param count How many to suggest.
 * @returns The nearest pages, best first.
 */
export function nearestPages<T extends KnownPage>(path: string, pages: readonly T[], count = 5): readonly T[] {
  const id = idIn(path);
  return pages
    .map((page) => ({page, far: farness(path.toLowerCase(), id, page)}))
    .sort((a, b) => a.far - b.far)
    .slice(0, count)
    .map(({page}) => page);
}
