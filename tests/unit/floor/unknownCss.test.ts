import {describe, expect, test} from 'vitest';
import {flexGap} from '../../../plugins/old-browsers/flexGap';
import {newerThan} from '../../e2e/floor/newerThan';
import {unknownCss} from '../../e2e/floor/unknownCss';

const floor = {chrome: 80, firefox: 78, safari: 14};
const features = (css: string) => unknownCss(css, floor).map(({feature}) => feature);

describe('what the floor does not know is found', () => {
  test.each([
    ['.a{inset:0}', 'properties.inset'],
    ['.a{aspect-ratio:1}', 'properties.aspect-ratio'],
    ['.a{color:color-mix(in srgb,red,blue)}', 'types.color.color-mix'],
    ['.a:has(b){top:0}', 'selectors.has'],
    ['@layer x{.a{top:0}}', 'at-rules.layer'],
    ['.a{display:flex;gap:1px}', 'properties.gap.flex_context'],
    ['.a{overflow:clip}', 'properties.overflow.clip'],
    ['@media (scripting:none){.a{top:0}}', 'at-rules.media.scripting'],
  ])('%s', (css, feature) => {
    expect(features(css)).toContain(feature);
  });

  test('and what it knows, or has something in its place for, is not', () => {
    expect(features('.a{display:grid;gap:1px;width:min(1px,2px)}')).toEqual([]);
    expect(features('.a{overflow:hidden;overflow:clip}')).toEqual([]);
    expect(features('@supports (inset:0){.a{inset:0}}')).toEqual([]);
  });
});

test('what came to scripts after a version is known by name', () => {
  const {globals, members} = newerThan(80);
  expect(globals).toEqual(expect.arrayContaining(['WeakRef', 'structuredClone']));
  expect(members).toEqual(
    expect.arrayContaining([
      ['Array', 'at'],
      ['String', 'replaceAll'],
      ['Object', 'hasOwn'],
    ]),
  );
  expect(globals).not.toContain('Promise');
});

test('the gap of a flexible box becomes a margin on the side where its children follow each other', () => {
  const added: unknown[] = [];
  const rule = (declarations: Readonly<Record<string, string>>) => ({
    nodes: Object.entries(declarations).map(([prop, value]) => ({type: 'decl', prop, value})),
    selectors: ['.a', '.b'],
    after: (next: unknown) => added.push(next),
  });
  const rules = [
    rule({display: 'flex', gap: '1px'}),
    rule({display: 'inline-flex', 'flex-direction': 'column', gap: '2px'}),
    rule({display: 'flex', 'flex-wrap': 'wrap', gap: '3px calc(1px + 2px)'}),
    rule({display: 'grid', gap: '4px'}),
  ];
  flexGap.Once({
    walkRules: (each) => {
      rules.forEach(each);
    },
  });
  const selector = "html[data-flex-gap='none'] .a > *, html[data-flex-gap='none'] .b > *";
  expect(added).toEqual([
    {selector, nodes: [{prop: 'margin-right', value: '1px'}]},
    {selector, nodes: [{prop: 'margin-bottom', value: '2px'}]},
    {
      selector,
      nodes: [
        {prop: 'margin-right', value: 'calc(1px + 2px)'},
        {prop: 'margin-bottom', value: '3px'},
      ],
    },
  ]);
});
