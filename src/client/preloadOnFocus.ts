/** A link that the keyboard reaches is about to be followed, as one under a pointer or finger (src/standIns/prefetch.ts). */
function preloadOnFocus({target}: FocusEvent): void {
  const link = target instanceof Element ? target.closest('a') : null;
  if (link && link.origin === location.origin && link.pathname !== location.pathname) {
    void window.docusaurus.preload(link.pathname);
  }
}

if (typeof window !== 'undefined') {
  addEventListener('focusin', preloadOnFocus);
}
