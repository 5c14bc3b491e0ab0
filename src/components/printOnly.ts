/**
 * Prints one part of the page: everything beside it and its ancestors is left off the paper (src/css/print.css).
 *
 * @param part The element to print.
 * @param form `filled` as it stands, `empty` to be filled in by hand.
 */
export function printOnly(part: HTMLElement, form: 'empty' | 'filled'): void {
  const left: Element[] = [];
  for (let node = part; node.parentElement && node !== document.body; node = node.parentElement) {
    left.push(...[...node.parentElement.children].filter((other) => other !== node));
  }
  part.dataset.printing = form;
  for (const other of left) {
    other.setAttribute('data-print', 'off');
  }
  addEventListener(
    'afterprint',
    () => {
      delete part.dataset.printing;
      for (const other of left) {
        other.removeAttribute('data-print');
      }
    },
    {once: true},
  );
  window.print();
}
