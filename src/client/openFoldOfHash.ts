import type {ClientModule} from '@docusaurus/types';

/** Opens every fold around the element that the address names, and brings it into view. */
function openFoldOfHash(): void {
  let id: string;
  try {
    id = decodeURIComponent(location.hash.slice(1));
  } catch {
    return; // A shared link with a broken escape still opens the page.
  }
  const target = id === '' ? null : document.getElementById(id);
  let fold = target?.closest('details');
  if (!target || !fold) {
    return;
  }
  while (fold) {
    fold.open = true;
    fold = fold.parentElement?.closest('details');
  }
  target.scrollIntoView();
}

/** Paper cannot be unfolded: opens all folds for printing and closes them again afterwards. */
function openFoldsForPrint(): void {
  let closed: HTMLDetailsElement[] = [];
  addEventListener('beforeprint', () => {
    closed = [...document.querySelectorAll<HTMLDetailsElement>('details:not([open])')];
    for (const fold of closed) {
      fold.open = true;
    }
  });
  addEventListener('afterprint', () => {
    for (const fold of closed) {
      fold.open = false;
    }
  });
}

if (typeof window !== 'undefined') {
  addEventListener('hashchange', openFoldOfHash);
  openFoldsForPrint();
}

export const onRouteDidUpdate: ClientModule['onRouteDidUpdate'] = ({location: here, previousLocation: before}) => {
  if (here.pathname !== before?.pathname || here.hash !== before.hash) {
    requestAnimationFrame(openFoldOfHash);
  }
};
