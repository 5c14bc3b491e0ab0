const focusable = 'a[href], button:not([disabled]), input:not([disabled]), summary, [tabindex="0"]';

/** Lets Tab go round within an element instead of leaving it; what is folded or in an inert panel does not count. */
export function keepFocusIn(element: HTMLElement, event: KeyboardEvent): void {
  if (event.key !== 'Tab') {
    return;
  }
  const stops = [...element.querySelectorAll<HTMLElement>(focusable)].filter(
    (stop) => stop.getClientRects().length > 0 && !stop.closest('[inert]'),
  );
  const edge = event.shiftKey ? stops[0] : stops[stops.length - 1];
  const here = document.activeElement;
  if (here === edge || (event.shiftKey && here === element)) {
    event.preventDefault();
    (event.shiftKey ? stops[stops.length - 1] : stops[0])?.focus();
  }
}
