/**
 * The permanent address of a page, for both languages: short enough to be read out, printed and typed.
 *
 * @param siteUrl Scheme and host, without a slash at the end.
 * @param baseUrl Path below which the site is published in the source language, with slashes at both ends.
 * @param id A page's id (`M05`), or a response code's address (`code/91`); any case.
 * @param fragment What follows the address, with its own `#` or `?`.
 */
export function shortLink(siteUrl: string, baseUrl: string, id: string, fragment = ''): string {
  return `${siteUrl}${baseUrl}${id.toLowerCase()}${fragment}`;
}

/** @returns A link as it is printed and sent by text message, where each character counts: without `https://`. */
export function withoutScheme(link: string): string {
  return link.replace(/^https?:\/\//u, '');
}
