import {existsSync, readdirSync} from 'node:fs';
import {join} from 'node:path';

const names = (dir: string) => (existsSync(dir) ? readdirSync(dir) : []);

/**
 * Short addresses are read out on the phone and typed in capitals; files are found by their exact name.
 *
 * @param dir The built site.
 * @returns Every short page below the site's root, in lower case with a slash at the end: `v07/`, `code/a0/`.
 */
export function shortAddresses(dir: string): readonly string[] {
  return [
    ...names(dir).filter((name) => /^[a-z]\d\d$/u.test(name)),
    ...names(join(dir, 'code')).map((code) => `code/${code}`),
  ].map((path) => `${path}/`);
}

/**
 * @param address A short address as `shortAddresses` gives it.
 * @returns The ways to write it with capitals that a server which minds the case has to be told, without a slash at the end.
 */
export function inCapitals(address: string): readonly string[] {
  const bare = address.slice(0, -1);
  const [area = '', code] = bare.split('/');
  const forms = code === undefined ? [bare.toUpperCase()] : [bare.toUpperCase(), `${area}/${code.toUpperCase()}`];
  return [...new Set(forms)].filter((form) => form !== bare);
}
