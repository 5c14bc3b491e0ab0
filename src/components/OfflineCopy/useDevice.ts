import {useCallback, useEffect, useState} from 'react';
import {sizesFile, type KeptSizes} from '../../offline/list';
import {deviceChanged, readDevice, type Device} from '../../offline/page/device';
import type {Localized} from '../../locales';

/** How often a copy on its way is looked at, in milliseconds. */
const interval = 1500;

/**
 * @param base The site's root, with slashes at both ends.
 * @returns What this browser keeps, undefined until it is known, and a function that looks again.
 */
export function useDevice(base: string): readonly [Device | undefined, () => Promise<void>] {
  const [device, setDevice] = useState<Device>();
  const look = useCallback(async () => {
    setDevice(await readDevice(base));
  }, [base]);
  const saving = device?.kind === 'saving';
  useEffect(() => {
    const listen = () => {
      void readDevice(base).then(setDevice);
    };
    listen();
    const timer = saving ? setInterval(listen, interval) : undefined;
    // Saving may begin by itself while the page is open; not every browser has workers.
    const {serviceWorker} = navigator as Partial<Pick<Navigator, 'serviceWorker'>>;
    serviceWorker?.addEventListener('controllerchange', listen);
    addEventListener(deviceChanged, listen);
    return () => {
      clearInterval(timer);
      serviceWorker?.removeEventListener('controllerchange', listen);
      removeEventListener(deviceChanged, listen);
    };
  }, [base, saving]);
  return [device, look];
}

/** @returns What saving each language costs; undefined until the server has told. */
export function useSizes(base: string): Localized<KeptSizes> | undefined {
  const [sizes, setSizes] = useState<Localized<KeptSizes>>();
  useEffect(() => {
    fetch(`${base}${sizesFile}`)
      .then((response) => (response.ok ? (response.json() as Promise<Localized<KeptSizes>>) : undefined))
      .then(setSizes)
      .catch(() => undefined); // Without a network there is nothing to fetch, and nothing to weigh.
  }, [base]);
  return sizes;
}
