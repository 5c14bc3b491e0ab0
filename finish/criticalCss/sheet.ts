import {type AnyNode, type AtRule, type Rule, parse} from 'postcss';
import {needOf, type Need} from './selectors';

/** A rule, or something that has no selectors (`@keyframes`, `@page`, `@font-face`), within its conditions. */
export type Entry = {
  /** The at-rules around it, outermost first: `@media print`. */
  readonly within: readonly string[];
  readonly selectors: readonly Need[];
  readonly declarations: readonly Declaration[];
  /** All of an entry without selectors, and its name if it is a `@keyframes`. */
  readonly verbatim?: {readonly text: string; readonly keyframes?: string};
};

export type Declaration = {
  readonly property: string;
  readonly value: string;
  readonly important: boolean;
  /** Names of the custom properties that its value uses. */
  readonly uses: readonly string[];
};

/** @returns Names of the custom properties in a value. */
export const usesOf = (value: string): string[] => value.match(/--[\w-]+/gu) ?? [];

function declarationsOf(rule: Rule): Declaration[] {
  return rule.nodes.flatMap((node) =>
    node.type === 'decl'
      ? [
          {
            property: node.prop,
            value: node.value,
            important: node.important === true,
            uses: usesOf(node.value),
          },
        ]
      : [],
  );
}

const conditions = new Set(['media', 'supports', 'container']);

const holdsRules = ({name}: AtRule): boolean => conditions.has(name);

function entriesOf(node: AnyNode, within: readonly string[]): Entry[] {
  if (node.type === 'rule') {
    return [{within, selectors: node.selectors.map(needOf), declarations: declarationsOf(node)}];
  }
  if (node.type !== 'atrule') {
    return [];
  }
  if (holdsRules(node)) {
    return (node.nodes ?? []).flatMap((child) => entriesOf(child, [...within, `@${node.name} ${node.params}`]));
  }
  const keyframes = node.name.endsWith('keyframes') ? {keyframes: node.params} : {};
  return [{within, selectors: [], declarations: [], verbatim: {text: node.toString(), ...keyframes}}];
}

/** @returns A stylesheet's rules in their order. */
export function readSheet(css: string): Entry[] {
  return parse(css).nodes.flatMap((node) => entriesOf(node, []));
}

const declarationText = ({property, value, important}: Declaration): string =>
  `${property}:${value}${important ? '!important' : ''}`;

function textOf({selectors, declarations, verbatim}: Entry): string {
  return verbatim?.text ?? `${selectors.map(({text}) => text).join(',')}{${declarations.map(declarationText).join(';')}}`;
}

/** @returns The rules as a stylesheet, those under the same conditions together where they follow one another. */
export function writeSheet(entries: readonly Entry[]): string {
  let css = '';
  let open: readonly string[] = [];
  for (const entry of entries) {
    if (entry.within.join() !== open.join()) {
      css += '}'.repeat(open.length) + entry.within.map((condition) => `${condition}{`).join('');
      open = entry.within;
    }
    css += textOf(entry);
  }
  return css + '}'.repeat(open.length);
}
