/**
 * @param className Space-separated classes; may be empty.
 * @param parts Children; strings become text, never markup.
 * @returns A new element.
 */
export function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  className: string | undefined,
  ...parts: readonly (Node | string)[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  if (className !== undefined && className !== '') {
    made.className = className;
  }
  made.append(...parts);
  return made;
}

/** Puts other children into an element. `replaceChildren` is younger than our oldest browsers. */
export function replaceContents(parent: HTMLElement, children: readonly Node[]): void {
  parent.textContent = '';
  parent.append(...children);
}
