/** An address of the site with its language in front, or a path that climbs into a language’s folder. */
const spelt = /^\/(?:en|zh-Hans)(?:\/|$)|(?:^|\/)(?:i18n\/en|docusaurus-plugin-content-docs\/current|\.\.\/docs)\//u;

/** @returns True for a link that names a language, and so leaves the reader’s own. */
export function isOtherLanguage(url: string): boolean {
  return spelt.test(url);
}
