import {locales} from '../../src/locales';
import {cacheRules} from './caching';
import {fill} from './fill';
import type {Header} from './securityHeaders';
import type {Served} from './served';

/** `always` sends it with errors too; a caching rule must not be, or a missing file would be kept for a year. */
const addHeader =
  (always: boolean) =>
  ([name, value]: Header) =>
    `add_header ${name} "${value}"${always ? ' always' : ''};`;

/** nginx forgets the headers of the level above wherever one is added, so each `location` carries the whole list. */
function headers({security}: Served, caching: readonly Header[]): string {
  return [...security.map(addHeader(true)), ...caching.map(addHeader(false))].join('\n');
}

/** Pattern of the languages' folders: `(en/)?`. */
const anyLanguage = `(?:${locales
  .slice(1)
  .map((locale) => `${locale}/`)
  .join('|')})?`;

const inFolders = (folders: readonly string[]) => `${anyLanguage}(?:${folders.join('|')})/`;

/** @returns The part that belongs into `http {}`: what the server looks up when a file is missing. */
export function nginxMaps(template: string, {baseUrl, short}: Served): string {
  return fill(template, {
    base: baseUrl,
    // nginx compares these without regard to case. The lower-case addresses exist as files and never get here.
    short: short.flatMap((to) => [to, to.slice(0, -1)].map((from) => `${baseUrl}${from} ${baseUrl}${to};`)).join('\n'),
    'not-found': locales
      .slice(1)
      .map((locale) => `~^${baseUrl}${locale}/ ${baseUrl}${locale}/404.html;`)
      .join('\n'),
  });
}

/** @returns The part that belongs into `server {}`. */
export function nginxServer(template: string, served: Served): string {
  const {immutable, day, revalidate} = cacheRules;
  return fill(template, {
    base: served.baseUrl,
    'any-language': anyLanguage,
    immutable: inFolders(immutable.folders),
    day: inFolders(day.folders),
    'headers-immutable': headers(served, immutable.headers),
    'headers-day': headers(served, day.headers),
    'headers-page': headers(served, revalidate.headers),
  });
}
