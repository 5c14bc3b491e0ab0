/**
 * Replaces the theme's breadcrumbs for search engines: theirs leave off the slash at the end of the page's address, which is then
 * not the canonical one. `DocItem/Metadata` writes them together with the article.
 */
export default function DocBreadcrumbsStructuredData(): null {
  return null;
}
