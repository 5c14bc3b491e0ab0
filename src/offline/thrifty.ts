/** What a browser tells of its connection (Network Information API). Safari and Firefox tell nothing. */
export type Connection = {readonly saveData?: boolean; readonly effectiveType?: string};

/** @returns What the browser tells; no standard library has the type yet. */
export function connectionOf(navigator: Navigator): Connection | undefined {
  return (navigator as Navigator & {readonly connection?: Connection}).connection;
}

/** @returns True where nothing is fetched that the reader did not ask for: data saver, or a very slow network. */
export function isThrifty(connection: Connection | undefined): boolean {
  return connection?.saveData === true || /2g$/u.test(connection?.effectiveType ?? '');
}
