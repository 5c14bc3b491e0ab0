import type {Panel} from './panel';

/** What a person can do in the box. */
export type Acts = {
  readonly search: () => void;
  readonly close: () => void;
  readonly focus: () => void;
  readonly move: (step: 1 | -1) => void;
  readonly enter: () => void;
  readonly pick: (at: number) => void;
};

/**
 * Turns events of the box and its list into acts. While an input method composes, the list stays as it is: half a syllable is not
 * a query, and its Enter is not ours.
 *
 * @returns A function that ends the listening.
 */
export function listenTo(input: HTMLInputElement, panel: Panel, acts: Acts): () => void {
  let composing = false;
  const stops: (() => void)[] = [];
  const on = <K extends keyof DocumentEventMap>(target: EventTarget, name: K, act: (event: DocumentEventMap[K]) => void) => {
    const listener = act as EventListener;
    target.addEventListener(name, listener);
    stops.push(() => {
      target.removeEventListener(name, listener);
    });
  };
  const keys: Readonly<Record<string, () => void>> = {
    ArrowDown: () => {
      acts.move(1);
    },
    ArrowUp: () => {
      acts.move(-1);
    },
    Enter: acts.enter,
    Escape: acts.close,
  };
  on(input, 'compositionstart', () => {
    composing = true;
  });
  on(input, 'compositionend', () => {
    composing = false;
    acts.search();
  });
  on(input, 'input', () => {
    if (!composing) {
      acts.search();
    }
  });
  on(input, 'focus', acts.focus);
  on(input, 'keydown', (event) => {
    const act = keys[event.key];
    // `Process` is what some keyboards send while they compose.
    if (act && !composing && !event.isComposing && event.key !== 'Process') {
      event.preventDefault();
      act();
    }
  });
  // A press in the list must not take the focus from the box, or the list would close before the click arrives.
  on(panel.list, 'mousedown', (event) => {
    event.preventDefault();
  });
  on(panel.list, 'click', (event) => {
    const item = event.target instanceof Element ? event.target.closest('[role=option]') : null;
    if (item) {
      acts.pick([...panel.list.children].indexOf(item));
    }
  });
  on(panel.root, 'keydown', (event) => {
    if (event.key === 'Escape') {
      acts.close();
    }
  });
  on(document, 'mousedown', ({target}) => {
    if (target instanceof Node && target !== input && !panel.root.contains(target)) {
      acts.close();
    }
  });
  on(document, 'focusin', ({target}) => {
    if (target instanceof Node && target !== input && !panel.root.contains(target)) {
      acts.close();
    }
  });
  return () => {
    stops.forEach((stop) => {
      stop();
    });
  };
}
