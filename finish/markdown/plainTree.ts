import type {Element, ElementContent, Root} from 'hast';
import {SKIP, visit} from 'unist-util-visit';

/**
 * Elements that do something only on screen: their text is the label of an act, not part of the article. Whole parts of that kind
 * carry `data-screen-only`. Checklists and the evidence card are forms too, and stay.
 */
const acts = new Set(['button', 'select', 'textarea', 'script', 'style', 'template', 'dialog', 'nav', 'footer']);

/** Definitions in tooltips stand in the glossary; groups are bars of buttons. */
const screenRoles = new Set(['tooltip', 'group', 'status', 'search']);

const inline = new Set(['a', 'abbr', 'b', 'code', 'em', 'kbd', 'small', 'span', 'strong', 'time']);

const isElement = (node: {type: string} | undefined): node is Element => node?.type === 'element';

const isBox = (node: ElementContent) => isElement(node) && node.tagName === 'input' && node.properties.type === 'checkbox';

function isOnlyForScreens({tagName, properties}: Element): boolean {
  const {role, ariaHidden, className} = properties;
  return (
    acts.has(tagName) ||
    (tagName === 'input' && properties.type !== 'checkbox') ||
    (tagName === 'svg' && role !== 'img') ||
    screenRoles.has(String(role)) ||
    ariaHidden === 'true' ||
    (Array.isArray(className) && className.includes('hash-link')) ||
    properties.dataScreenOnly !== undefined
  );
}

/** A drawing is replaced by what it is called for those who cannot see it. */
function asWords(drawing: Element): Element {
  const text = drawing.properties.ariaLabel ?? '';
  return {type: 'element', tagName: 'p', properties: {}, children: text === '' ? [] : [{type: 'text', value: text}]};
}

/** Leaves what a reader of plain text needs. */
function drop(tree: Root): void {
  visit(tree, (node, index, parent) => {
    if (index === undefined || !parent) {
      return undefined;
    }
    if (node.type === 'comment' || (isElement(node) && isOnlyForScreens(node))) {
      parent.children.splice(index, 1);
      return [SKIP, index];
    }
    if (isElement(node) && node.properties.role === 'img') {
      parent.children[index] = asWords(node);
      return SKIP;
    }
    return undefined;
  });
}

/** Folds of which only the label is left. */
function dropEmptyFolds(tree: Root): void {
  visit(tree, {tagName: 'details'}, (node: Element, index, parent) => {
    const rest = node.children.filter((child) => isElement(child) && child.tagName !== 'summary');
    const says = (child: ElementContent): boolean =>
      child.type === 'text' ? child.value.trim() !== '' : isElement(child) && (isBox(child) || child.children.some(says));
    if (index !== undefined && parent && !rest.some(says)) {
      parent.children.splice(index, 1);
      return [SKIP, index];
    }
    return undefined;
  });
}

/** Boxes beside each other on screen are words run together in plain text. */
function spaceOut(children: ElementContent[]): ElementContent[] {
  return children.flatMap((child, index) => {
    const before = children[index - 1];
    const touches = isElement(child) && inline.has(child.tagName) && isElement(before) && inline.has(before.tagName);
    return touches ? [{type: 'text' as const, value: ' '}, child] : [child];
  });
}

/** Turns the steps of a checklist, each a box and its words, into list items; the converter then writes a list. */
function listSteps(parent: Element): void {
  const isStep = (node: ElementContent): node is Element =>
    isElement(node) && node.tagName === 'div' && node.children.some(isBox);
  if (!parent.children.some(isStep)) {
    return;
  }
  const out: ElementContent[] = [];
  for (const child of parent.children.filter((node) => node.type !== 'text' || node.value.trim() !== '')) {
    const last = out[out.length - 1];
    if (!isStep(child)) {
      out.push(child);
    } else if (isElement(last) && last.tagName === 'ul' && last.properties.dataSteps === '') {
      last.children.push({...child, tagName: 'li'});
    } else {
      out.push({type: 'element', tagName: 'ul', properties: {dataSteps: ''}, children: [{...child, tagName: 'li'}]});
    }
  }
  parent.children = out;
}

/**
 * Makes the HTML of an article say in plain text what it says on screen.
 *
 * @param tree The parsed article; changed in place.
 * @param url Full address of the page, which its links are resolved against.
 */
export function plainTree(tree: Root, url: string): void {
  drop(tree);
  dropEmptyFolds(tree);
  visit(tree, 'element', (node) => {
    if (typeof node.properties.href === 'string') {
      node.properties.href = new URL(node.properties.href, url).href;
    }
    listSteps(node);
    node.children = spaceOut(node.children);
  });
}
