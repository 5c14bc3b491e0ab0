import {useState} from 'react';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import {sourceLocale} from '../../locales';
import {forget, readDevice, type Device} from '../../offline/page/device';
import {clearStored, readStored, type Line} from './stored';

/** How clearing stands. `undo` is there once something was cleared. */
export type Clearing =
  | {readonly kind: 'idle' | 'clearing' | 'failed' | 'undone'}
  | {readonly kind: 'cleared'; readonly lines: readonly Line[]; readonly pages: boolean; readonly undo: () => void};

/** What the site keeps, and how to be rid of all of it. */
type StorageState = {
  /** Undefined where the browser does not let the site look. */
  readonly lines: readonly Line[] | undefined;
  readonly clearing: Clearing;
  readonly clear: () => void;
};

const holdsPages = (device: Device): boolean => device.kind === 'kept' || device.kind === 'saving';

export function useClear(): StorageState {
  const {i18n, siteConfig} = useDocusaurusContext();
  const base = i18n.localeConfigs[sourceLocale]?.baseUrl ?? '/';
  const namespace = String(siteConfig.storage.namespace);
  const [clearing, setClearing] = useState<Clearing>({kind: 'idle'});
  const lines = readStored(namespace);

  async function clear() {
    setClearing({kind: 'clearing'});
    const device = await readDevice(base);
    if (device.kind !== 'impossible') {
      await forget(base);
    }
    // Read now: another tab or form may have kept something since this was drawn.
    const removed = readStored(namespace) ?? [];
    const putBack = clearStored(namespace);
    const undo = () => {
      putBack();
      setClearing({kind: 'undone'});
    };
    setClearing({kind: 'cleared', lines: removed, pages: holdsPages(device), undo});
  }

  return {
    lines,
    clearing,
    clear: () => {
      clear().catch(() => {
        setClearing({kind: 'failed'});
      });
    },
  };
}
