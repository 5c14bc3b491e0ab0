/** The little of PostCSS' nodes that is used here; the package itself comes with Docusaurus. */
type Declaration = {readonly type: string; readonly prop?: string; readonly value?: string};
type Rule = {
  readonly nodes: readonly Declaration[];
  readonly selectors: readonly string[];
  after(rule: {selector: string; nodes: {prop: string; value: string}[]}): unknown;
};
type Root = {walkRules(each: (rule: Rule) => void): void};

const valueOf = ({nodes}: Rule, name: string): string | undefined =>
  nodes.find(({type, prop}) => type === 'decl' && prop === name)?.value;

/** @returns Row and column gap; a value is split at spaces outside brackets. */
function gapsOf(gap: string): readonly [string, string] {
  const [row = gap, column = row] = gap.match(/(?:[^\s(]|\([^)]*\))+/gu) ?? [];
  return [row, column];
}

/** Margins of the children that come nearest to the gap; undefined for a rule that needs none. */
function marginsFor(rule: Rule): {prop: string; value: string}[] | undefined {
  const gap = valueOf(rule, 'gap');
  if (gap === undefined || !/flex/u.test(valueOf(rule, 'display') ?? '')) {
    return undefined;
  }
  const [row, column] = gapsOf(gap);
  const below = {prop: 'margin-bottom', value: row};
  const beside = {prop: 'margin-right', value: column};
  if (/column/u.test(valueOf(rule, 'flex-direction') ?? '')) {
    return [below];
  }
  return /wrap/u.test(valueOf(rule, 'flex-wrap') ?? valueOf(rule, 'flex-flow') ?? '') ? [beside, below] : [beside];
}

/**
 * PostCSS plugin: the gaps of flexible boxes as margins, for the browsers that `src/client/flexGap.ts` recognises (Chromium 80 to
 * 83, Safari 14.0). `@supports` cannot tell them: they know `gap`, in grids.
 */
export const flexGap = {
  postcssPlugin: 'flex-gap',
  Once(root: Root): void {
    root.walkRules((rule) => {
      const nodes = marginsFor(rule);
      if (nodes) {
        const selector = rule.selectors.map((each) => `html[data-flex-gap='none'] ${each} > *`).join(', ');
        rule.after({selector, nodes});
      }
    });
  },
};
