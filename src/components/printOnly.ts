/**
 * Prints one part of the page: everything beside it and its ancestors is left off the paper (src/css/print.css).
 *
 * @param part The element to print.
 * @param form `filled` as it stands, `empty` to be filled in by hand.
 */
export function printOnly(part: HTMLElement, form: 'empty' | 'filled'): void {
  const marked: Element[] = [];
  const mark = (element: Element, how: 'off' | 'way') => {
    element.setAttribute('data-print', how);
    marked.push(element);
  };
  for (let node = part; node.parentElement && node !== document.body; node = node.parentElement) {
    for (const other of node.parentElement.children) {
      if (other !== node) {
        mark(other, 'off');
      }
    }
    mark(node.parentElement, 'way');
  }
  part.dataset.printing = form;
  addEventListener(
    'afterprint',
    () => {
      delete part.dataset.printing;
      for (const element of marked) {
        element.removeAttribute('data-print');
      }
    },
    {once: true},
  );
  window.print();
}
