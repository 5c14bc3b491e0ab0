/**
 * The pages that explain the codes one by one, by what a code begins with. All of them on one page are more than the first round trip
 * brings (14 KB).
 */
export const codePages = [
  {part: '00-59', slug: '/reference/codes-00-to-59/', begins: /^[0-5]/u},
  {part: '60-z3', slug: '/reference/codes-60-to-z3/', begins: /^[^0-5]/u},
] as const;

/** Names a page of codes: its first and last one. */
export type CodePart = (typeof codePages)[number]['part'];

/** @returns The fragment under which a code stands, without `#`. */
export const codeAnchor = (code: string): string => `code-${code.toLowerCase()}`;

/** @returns Slug of the page that explains a code, in either case; a code that does not exist has one too. */
export function codePageOf(code: string): string {
  return (codePages.find(({begins}) => begins.test(code)) ?? codePages[0]).slug;
}
