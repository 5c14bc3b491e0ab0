/** What a reader has done in the built HTML before its script came, by the place of elements among their kind. */
export type Left = {
  /** The element with the focus; -1 if it is elsewhere. */
  readonly focus: number;
  readonly openFolds: readonly number[];
  /** A link with `data-query` was followed: what comes begins with something new to read. */
  readonly moved: boolean;
};

const focusable = 'a[href], button, input, select, textarea, summary';

/** @returns What to keep when the part in `box` is exchanged. */
export function leave(box: HTMLElement, moved: boolean): Left {
  const folds = [...box.querySelectorAll('details')];
  return {
    focus: [...box.querySelectorAll(focusable)].findIndex((element) => element === document.activeElement),
    openFolds: folds.flatMap((fold, at) => (fold.open ? [at] : [])),
    moved,
  };
}

/** Gives it back to the part that has taken the place: a keyboard's place is not lost, and open folds stay open. */
export function giveBack(box: HTMLElement, {focus, openFolds, moved}: Left): void {
  const folds = box.querySelectorAll('details');
  for (const at of openFolds) {
    folds[at]?.setAttribute('open', '');
  }
  const target = moved ? box.querySelector<HTMLElement>('[tabindex="-1"]') : box.querySelectorAll<HTMLElement>(focusable)[focus];
  target?.focus({preventScroll: true});
}
