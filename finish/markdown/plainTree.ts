import type {Element, ElementContent} from 'hast';

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

const says = (node: ElementContent): boolean =>
  node.type === 'text' ? node.value.trim() !== '' : isElement(node) && (isBox(node) || node.children.some(says));

/** A fold of which only the label is left. */
const isEmptyFold = ({tagName, children}: Element): boolean =>
  tagName === 'details' && !children.some((child) => isElement(child) && child.tagName !== 'summary' && says(child));

/** Boxes beside each other on screen are words run together in plain text. */
function spaceOut(children: ElementContent[]): ElementContent[] {
  return children.flatMap((child, index) => {
    const before = children[index - 1];
    const touches = isElement(child) && inline.has(child.tagName) && isElement(before) && inline.has(before.tagName);
    return touches ? [{type: 'text' as const, value: ' '}, child] : [child];
  });
}

const isStep = (node: ElementContent): node is Element => isElement(node) && node.tagName === 'div' && node.children.some(isBox);

/** Turns the steps of a checklist, each a box and its words, into list items; the converter then writes a list. */
function listSteps(children: ElementContent[]): ElementContent[] {
  if (!children.some(isStep)) {
    return children;
  }
  const out: ElementContent[] = [];
  for (const child of children.filter((node) => node.type !== 'text' || node.value.trim() !== '')) {
    const last = out[out.length - 1];
    if (!isStep(child)) {
      out.push(child);
    } else if (isElement(last) && last.tagName === 'ul' && last.properties.dataSteps === '') {
      last.children.push({...child, tagName: 'li'});
    } else {
      out.push({type: 'element', tagName: 'ul', properties: {dataSteps: ''}, children: [{...child, tagName: 'li'}]});
    }
  }
  return out;
}

/** @returns What is left of a node: itself or nothing. */
function plain(node: ElementContent, url: string): ElementContent[] {
  if (!isElement(node)) {
    return node.type === 'text' ? [node] : [];
  }
  if (isOnlyForScreens(node)) {
    return [];
  }
  if (node.properties.role === 'img') {
    return [asWords(node)];
  }
  const {href} = node.properties;
  const properties = typeof href === 'string' ? {...node.properties, href: new URL(href, url).href} : node.properties;
  const element = {...node, properties, children: plainChildren(node.children, url)};
  return isEmptyFold(element) ? [] : [element];
}

/**
 * Makes the HTML of an article say in plain text what it says on screen.
 *
 * @param children Of the parsed article, or of an element in it.
 * @param url Full address of the page, which its links are resolved against.
 */
export function plainChildren(children: readonly ElementContent[], url: string): ElementContent[] {
  return spaceOut(listSteps(children.flatMap((child) => plain(child, url))));
}
