import siteConfig from '@generated/docusaurus.config';
import i18n from '@generated/i18n';
import {sourceLocale, toLocale} from '../locales';

/** How long after loading the page is left alone, in milliseconds: its own work and the reader's come first. */
const pause = 4000;

/** Fetched only now, so that the first visit does not wait for it. */
function begin(): void {
  void import('../offline/page/begin').then(
    (module) =>
      module.begin({
        base: i18n.localeConfigs[sourceLocale]?.baseUrl ?? '/',
        namespace: String(siteConfig.storage.namespace),
        locale: toLocale(i18n.currentLocale),
      }),
    () => undefined, // Without a network there is nothing to begin.
  );
}

if (typeof window !== 'undefined' && process.env.NODE_ENV === 'production' && siteConfig.customFields?.offline === true) {
  addEventListener('load', () => {
    setTimeout(() => {
      // Not in every Safari.
      if ('requestIdleCallback' in window) {
        requestIdleCallback(begin);
      } else {
        begin();
      }
    }, pause);
  });
}
