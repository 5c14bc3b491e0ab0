import {idIn, type KnownPage} from './nearestPages';

/** What an address that leads nowhere was meant to be. */
export type WrongAddress = {
  /** The address below the site's root, without the language. */
  readonly path: string;
  /** Its short page, where it is an id or a code in the wrong case: `m05/`, `code/a0/`. */
  readonly shortPage?: string;
};

/**
 * @param pathname The address that was not found.
 * @param baseUrl Path below which the source language is published.
 * @param ids The ids there are.
 */
export function readWrongAddress(pathname: string, baseUrl: string, ids: readonly KnownPage[]): WrongAddress {
  const below = pathname.startsWith(baseUrl) ? pathname.slice(baseUrl.length) : pathname.slice(1);
  const path = below.replace(/^en\//u, '');
  const code = /^code\/([0-9a-z]{2})\/?$/iu.exec(path)?.[1];
  if (code !== undefined && below !== `code/${code.toLowerCase()}/`) {
    return {path, shortPage: `code/${code.toLowerCase()}/`};
  }
  const id = /^[a-z]\d{2}\/?$/iu.test(path) ? idIn(path) : undefined;
  // The short page of a lower-case address would have been found; sending there again would go round in a circle.
  if (id !== undefined && ids.some((page) => page.id === id) && below !== `${id.toLowerCase()}/`) {
    return {path, shortPage: `${id.toLowerCase()}/`};
  }
  return {path};
}
