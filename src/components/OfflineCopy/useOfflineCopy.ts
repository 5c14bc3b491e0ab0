import {useState} from 'react';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import {sourceLocale, type Locale} from '../../locales';
import {mayKeep, rememberChoice} from '../../offline/page/choice';
import {forget, keep, registrationAt, takeOver, type Device} from '../../offline/page/device';
import {useDevice} from './useDevice';

/** What the last button did. */
type Outcome = 'saving' | 'removed' | 'failed';

/** What is kept on this device, and what can be done about it. */
export type OfflineCopyState = {
  /** The site's root, with slashes at both ends. */
  readonly base: string;
  /** Undefined until the browser has been asked. */
  readonly device: Device | undefined;
  readonly outcome: Outcome | undefined;
  /** True while a copy is on its way. */
  readonly busy: boolean;
  /** False once the reader has said that nothing is to be kept by itself. */
  readonly wanted: boolean;
  /** Keeps these languages and no others; `afresh` drops what there is first. */
  readonly save: (languages: readonly Locale[], afresh?: boolean) => void;
  readonly remove: () => void;
  /** Opens this page anew with the newer copy. */
  readonly useNewer: () => void;
};

async function switchToNewer(base: string): Promise<void> {
  const registration = await registrationAt(base);
  navigator.serviceWorker.addEventListener('controllerchange', () => {
    location.reload();
  });
  if (registration) {
    takeOver(registration, true);
  }
}

export function useOfflineCopy(): OfflineCopyState {
  const {i18n, siteConfig} = useDocusaurusContext();
  const base = i18n.localeConfigs[sourceLocale]?.baseUrl ?? '/';
  const namespace = String(siteConfig.storage.namespace);
  const [device, look] = useDevice(base);
  const [outcome, setOutcome] = useState<Outcome>();

  async function act(begin: Outcome | undefined, work: () => Promise<void>, end?: Outcome) {
    setOutcome(begin);
    const result = await work().then(
      () => end,
      () => 'failed' as const,
    );
    await look();
    setOutcome(result);
  }

  async function saveLanguages(languages: readonly Locale[], afresh: boolean) {
    rememberChoice(namespace, true);
    if (afresh) {
      await forget(base);
    }
    await keep(base, languages);
  }

  async function removeAll() {
    await forget(base);
    rememberChoice(namespace, false);
  }

  return {
    base,
    device,
    outcome,
    busy: outcome === 'saving' || device?.kind === 'saving',
    wanted: mayKeep(namespace),
    save: (languages, afresh = false) => void act('saving', () => saveLanguages(languages, afresh)),
    remove: () => void act(undefined, removeAll, 'removed'),
    useNewer: () => void switchToNewer(base),
  };
}
