/** Names of the script chunks of one route, nested as Docusaurus passes them to the page. */
type ChunkTree = {readonly [key: string]: string | ChunkTree};

/** Docusaurus' `routesChunkNames.json`: by the route's path, a hyphen and a hash. */
export type ChunkNames = Readonly<Record<string, ChunkTree>>;

/** Names of the chunks that a page loads, by its address. Those of the site's frame stand with the root. */
export type RouteChunks = Readonly<Record<string, readonly string[]>>;

const namesIn = (tree: ChunkTree): readonly string[] =>
  Object.values(tree).flatMap((value) => (typeof value === 'string' ? [value] : namesIn(value)));

/** @returns Every route's chunks; routes of the same path, such as the home page and the frame around all pages, as one. */
export function routeChunks(names: ChunkNames): RouteChunks {
  const chunks = new Map<string, string[]>();
  for (const [key, tree] of Object.entries(names)) {
    const route = key.replace(/-[^-]*$/u, '');
    chunks.set(route, [...(chunks.get(route) ?? []), ...namesIn(tree)]);
  }
  return Object.fromEntries(chunks);
}
