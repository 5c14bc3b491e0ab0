import {AttributeAction, isTraversal, parse, SelectorType, type AttributeSelector, type Selector} from 'css-what';

/** What an element must be for one part of a selector. */
type Compound = {
  readonly tag?: string;
  readonly classes: readonly string[];
  /** Other than classes. */
  readonly attributes: readonly AttributeSelector[];
};

/** One selector, and the elements that a page must have for it to matter. */
export type Need = {
  readonly text: string;
  readonly compounds: readonly Compound[];
  /** It speaks of an element under a pointer or with the focus: no page is in that state when it is first painted. */
  readonly isTouched: boolean;
};

const touched = new Set(['hover', 'active', 'focus', 'focus-visible', 'focus-within']);

const isTouch = (token: Selector): boolean => token.type === SelectorType.Pseudo && touched.has(token.name);

function compoundOf(tokens: readonly Selector[]): Compound {
  const tag = tokens.some((token) => token.type === SelectorType.Pseudo && token.name === 'root')
    ? 'html'
    : tokens.find((token) => token.type === SelectorType.Tag)?.name;
  const all = tokens.filter((token) => token.type === SelectorType.Attribute);
  const isClass = ({name, action}: AttributeSelector) => name === 'class' && action === AttributeAction.Element;
  const classes = all.filter(isClass).map(({value}) => value);
  const attributes = all.filter((attribute) => !isClass(attribute));
  return {classes, attributes, ...(tag === undefined ? {} : {tag})};
}

const known = new Map<string, Need>();

/** @returns What a selector needs. `:not()`, `:is()` and how its elements stand to each other are not looked at: rather too much. */
export function needOf(text: string): Need {
  let need = known.get(text);
  if (!need) {
    const tokens = parse(text)[0] ?? [];
    const compounds: Selector[][] = [[]];
    for (const token of tokens) {
      if (isTraversal(token)) {
        compounds.push([]);
      } else {
        compounds.at(-1)?.push(token);
      }
    }
    need = {text, compounds: compounds.map(compoundOf), isTouched: tokens.some(isTouch)};
    known.set(text, need);
  }
  return need;
}

/** One kind of element that a page has. */
export type Element = {
  readonly tag: string;
  readonly classes: readonly string[];
  readonly attributes: Readonly<Record<string, string>>;
};

/** The kinds of elements of a page, all of them and by class: thousands of selectors ask for a class. */
export type Elements = {readonly all: readonly Element[]; readonly byClass: ReadonlyMap<string, readonly Element[]>};

function hasAttribute({attributes, tag}: Element, {name, action, value}: AttributeSelector): boolean {
  // The theme's inline script writes the colour mode there before the first paint.
  if (tag === 'html' && name.startsWith('data-theme')) {
    return true;
  }
  const own = attributes[name];
  if (own === undefined) {
    return false;
  }
  switch (action) {
    case AttributeAction.Equals:
      return own === value;
    case AttributeAction.Element:
      return own.split(/\s+/u).includes(value);
    case AttributeAction.Start:
      return own.startsWith(value);
    case AttributeAction.End:
      return own.endsWith(value);
    case AttributeAction.Any:
      return own.includes(value);
    default:
      return true;
  }
}

const fits = (element: Element, {tag, classes, attributes}: Compound): boolean =>
  (tag === undefined || tag === element.tag) &&
  classes.every((name) => element.classes.includes(name)) &&
  attributes.every((attribute) => hasAttribute(element, attribute));

/** @returns Whether a page of these elements could show what the selector asks for. */
export function isOnPage({compounds}: Need, {all, byClass}: Elements): boolean {
  return compounds.every((compound) => {
    const [first] = compound.classes;
    const candidates = first === undefined ? all : (byClass.get(first) ?? []);
    return candidates.some((element) => fits(element, compound));
  });
}

/** @returns The classes that a selector names. */
export function classesOf({compounds}: Need): string[] {
  return compounds.flatMap(({classes}) => classes);
}
