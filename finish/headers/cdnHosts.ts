import {folderOf, locales} from '../../src/locales';
import {cacheRules} from './caching';
import type {Header} from './securityHeaders';
import type {Served} from './served';
import {inCapitals} from './shortAddresses';

function block(path: string, headers: readonly Header[]): string {
  return [path, ...headers.map(([name, value]) => `  ${name}: ${value}`)].join('\n');
}

/**
 * @returns The file `_headers` that Netlify, Cloudflare Pages and their like read. Both add the values of a header that two
 *   blocks name, and both let pages be asked for again by themselves, so only the folders name how long to keep.
 */
export function cdnHeaders({baseUrl, security}: Served): string {
  const {immutable, day} = cacheRules;
  const kept = [immutable, day].flatMap(({folders, headers}) =>
    locales.flatMap((locale) => folders.map((folder) => block(`${baseUrl}${folderOf(locale)}${folder}/*`, headers))),
  );
  return `${[block(`${baseUrl}*`, security), ...kept].join('\n\n')}\n`;
}

/** @returns The file `_redirects` of the same hosts: short addresses in capitals. Their page not found needs no rule but on Netlify. */
export function cdnRedirects({baseUrl, short}: Served): string {
  const capitals = short.flatMap((to) =>
    inCapitals(to).flatMap((from) => [from, `${from}/`].map((path) => `${baseUrl}${path} ${baseUrl}${to} 301`)),
  );
  const notFound = locales.slice(1).map((locale) => `${baseUrl}${locale}/* ${baseUrl}${locale}/404.html 404`);
  return `${[...capitals, ...notFound].join('\n')}\n`;
}
