/**
 * The permanent short address of a page, which can be read out on the phone.
 *
 * @param siteUrl Scheme and host, without a slash at the end.
 * @param baseUrl Path below which this language is published, with slashes at both ends.
 * @param id The page's permanent id, such as `M05`.
 * @param fragment A heading's id, without `#`.
 */
export function shortLink(siteUrl: string, baseUrl: string, id: string, fragment?: string): string {
  return `${siteUrl}${baseUrl}${id.toLowerCase()}${fragment === undefined ? '' : `#${fragment}`}`;
}
