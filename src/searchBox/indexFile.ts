/**
 * @param url Absolute address of a file of the index.
 * @throws Where it cannot be had.
 */
export async function readIndexFile(url: string, cache: RequestCache): Promise<string> {
  const response = await fetch(url, {cache});
  if (!response.ok) {
    throw new Error(`${url}: ${String(response.status)}`);
  }
  return response.text();
}

/** @returns Address of the file that the box loads first. Its name stays over deploys: whoever reads it asks whether it did too. */
export const firstFile = (base: string): string => `${base}search-index.json`;
