/**
 * Marks the few browsers of our floor that leave flexible boxes without their gaps (plugins/old-browsers). Measuring it would
 * lay out the page once more on the slowest phones; `WeakRef` came with the same versions: Chromium 84, Safari 14.1.
 */
if (typeof window !== 'undefined' && !('WeakRef' in window)) {
  document.documentElement.dataset.flexGap = 'none';
}
