import {Parser} from 'htmlparser2';
import type {Element, Elements} from './selectors';

/** Attributes that no selector of ours asks for, and that make every element its own kind. */
const ignored = new Set([
  'href',
  'content',
  'd',
  'title',
  'aria-label',
  'aria-labelledby',
  'aria-describedby',
  'for',
  'src',
  'style',
]);

/** What a page is made of: every kind of element once, and the custom properties that inline styles use. */
export type Page = {readonly elements: Elements; readonly uses: readonly string[]};

function indexed(all: readonly Element[]): Elements {
  const byClass = new Map<string, Element[]>();
  for (const element of all) {
    for (const name of element.classes) {
      const sharing = byClass.get(name);
      if (sharing) {
        sharing.push(element);
      } else {
        byClass.set(name, [element]);
      }
    }
  }
  return {all, byClass};
}

/** Every kind of element that was met: most pages are made of the same few hundred. */
const kinds = new Map<string, Element>();

function kindOf(tag: string, all: Readonly<Record<string, string>>): Element {
  const asked = Object.entries(all).filter(([name]) => !ignored.has(name));
  // No HTML holds the character between them.
  const key = [tag, ...asked.flat()].join('\0');
  let kind = kinds.get(key);
  if (!kind) {
    const attributes = Object.fromEntries(asked);
    kind = {tag, classes: (attributes.class ?? '').split(/\s+/u).filter((name) => name !== ''), attributes};
    kinds.set(key, kind);
  }
  return kind;
}

/** @returns What a built page is made of. */
export function readPage(html: string): Page {
  const elements = new Set<Element>();
  const uses: string[] = [];
  const parser = new Parser({
    onopentag(tag, all) {
      elements.add(kindOf(tag, all));
      uses.push(...((all.style ?? '').match(/--[\w-]+/gu) ?? []));
    },
  });
  parser.end(html);
  return {elements: indexed([...elements]), uses};
}
