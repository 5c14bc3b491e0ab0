/** Writes a query into the box as if it had been typed, and leaves the caret there. */
export function typeInto(input: HTMLInputElement, query: string): void {
  // React replaces the element's own setter; the prototype's, followed by the event, is what it takes for typing.
  Reflect.set(HTMLInputElement.prototype, 'value', query, input);
  input.dispatchEvent(new Event('input', {bubbles: true}));
  input.focus();
}
