/** What the style sheets use beyond the floor, by MDN's path of it, and why the page does without. A line nobody needs fails the test. */
export const harmless: Readonly<Record<string, string>> = {
  // Seen without it: nothing, or what the browser does by itself.
  'properties.-webkit-tap-highlight-color': 'a flash at a tap',
  'properties.accent-color': 'boxes are ticked in the browser’s colour',
  'properties.color-scheme': 'scroll bars and fields stay light',
  'properties.contain-intrinsic-size': 'with content-visibility alone',
  'properties.content-visibility': 'all of the page is laid out at once',
  'properties.forced-color-adjust': 'arrows of folds are not seen in forced colours, which came to Chromium with it',
  'properties.cursor.default': 'there is no cursor on a phone',
  'properties.cursor.not-allowed': 'there is no cursor on a phone',
  'properties.cursor.pointer': 'there is no cursor on a phone',
  'properties.cursor.progress': 'there is no cursor on a phone',
  'properties.image-rendering.pixelated': 'the code in the printed foot has soft edges and is still read',
  'properties.line-clamp': 'stands beside -webkit-line-clamp',
  'properties.resize': 'fields keep their height',
  'properties.scrollbar-width': 'scroll bars are wider',
  'properties.text-decoration.double': 'stands beside its prefixed form',
  'properties.text-decoration-thickness': 'lines under links are thinner',
  'properties.text-size-adjust': 'stands beside its prefixed form',
  'properties.text-underline-offset': 'lines under links are nearer',
  'properties.user-select': 'stands beside its prefixed form',
  'properties.appearance': 'stands beside its prefixed form',
  'selectors.-webkit-scrollbar': 'scroll bars are wider',
  'selectors.-webkit-scrollbar-thumb': 'as above',
  'selectors.-webkit-scrollbar-track': 'as above',
  'selectors.focus-visible': 'the browser draws its own outline: nothing takes it away',
  'selectors.where': 'the theme’s buttons in an admonition, of which there are none',
  // Safari alone.
  'properties.align-self.end': 'the part stands at the other edge',
  'properties.overflow-wrap.anywhere': 'body has break-word, which breaks long words too',
  'properties.scroll-behavior': 'jumps instead of gliding',
  'properties.scroll-margin-top': 'a section opened by its link begins under the bar, one swipe away',
  // Paper.
  'at-rules.page': 'sheets print on the default paper',
  'properties.page': 'as above',
  'properties.size': 'as above',
  'properties.break-after.avoid': 'a heading may end a page',
  'properties.print-color-adjust': 'stands beside its prefixed form',
  // With another way for those who lack it.
  'at-rules.container': 'the layout of narrow screens stays',
  'properties.container-type': 'as above',
  'at-rules.media.scripting': 'buttons that need a script show without one',
  'properties.gap.flex_context': 'margins in its place (plugins/old-browsers/flexGap.ts)',
};

/** @returns True for a feature on the list, or a value of a property on it. */
export function isHarmless(feature: string): boolean {
  return feature in harmless || feature.replace(/\.[^.]+$/u, '') in harmless;
}
