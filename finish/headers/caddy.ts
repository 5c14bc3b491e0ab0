import {folderOf, locales} from '../../src/locales';
import {cacheRules} from './caching';
import {fill} from './fill';
import type {Header} from './securityHeaders';
import type {Served} from './served';
import {inCapitals} from './shortAddresses';

const field = ([name, value]: Header) => `${name} "${value}"`;

/** `path` of Caddy's matchers: the folder in each language. */
function paths(baseUrl: string, folders: readonly string[]): string {
  return locales.flatMap((locale) => folders.map((folder) => `${baseUrl}${folderOf(locale)}${folder}/*`)).join(' ');
}

/** @returns The whole Caddyfile. */
export function caddyfile(template: string, {baseUrl, security, short}: Served): string {
  const {immutable, day, revalidate} = cacheRules;
  return fill(template, {
    base: baseUrl,
    security: security.map(field).join('\n'),
    immutable: paths(baseUrl, immutable.folders),
    day: paths(baseUrl, day.folders),
    'headers-immutable': immutable.headers.map(field).join('\n'),
    'headers-day': day.headers.map(field).join('\n'),
    'headers-page': revalidate.headers.map(field).join('\n'),
    // Caddy minds the case: the capitals are listed, so that a lower-case address cannot go round in a circle.
    short: short
      .flatMap((to) => inCapitals(to).flatMap((from) => [from, `${from}/`].map((path) => `${baseUrl}${path} ${baseUrl}${to}`)))
      .join('\n'),
    'not-found': locales
      .slice(1)
      .map((locale) => `~^${baseUrl}${locale}/ ${baseUrl}${locale}/404.html`)
      .join('\n'),
  });
}
