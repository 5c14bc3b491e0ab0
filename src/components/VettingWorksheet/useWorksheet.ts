import {useState} from 'react';
import {storageKeys} from '../../content/storageKeys';
import {emptyProvider, readWorksheet, writeWorksheet, type Provider} from '../../vetting/worksheet';
import {useKept} from '../useKept';

/** The reader's worksheet. */
export type Worksheet = {
  readonly providers: readonly Provider[];
  readonly damaged: boolean;
  readonly refused: boolean;
  readonly change: (index: number, provider: Provider) => void;
  readonly add: () => void;
  readonly remove: (index: number) => void;
  readonly clear: () => void;
  /** Brings back what `clear` or `remove` took; undefined where nothing was taken. */
  readonly undo: (() => void) | undefined;
};

/** Keeps the worksheet in this browser; another tab's changes are taken over. */
export function useWorksheet(): Worksheet {
  const {value, read, write, refused} = useKept(storageKeys.vetting.key);
  const [before, setBefore] = useState<string | null>(null);
  const {providers, damaged} = readWorksheet(value);
  const fresh = () => readWorksheet(read()).providers;

  return {
    providers,
    damaged,
    refused,
    change: (index, provider) => {
      setBefore(null);
      write(writeWorksheet(fresh().map((one, at) => (at === index ? provider : one))));
    },
    add: () => {
      write(writeWorksheet([...fresh(), emptyProvider]));
    },
    remove: (index) => {
      setBefore(read());
      write(writeWorksheet(fresh().filter((_, at) => at !== index)));
    },
    clear: () => {
      setBefore(read());
      write(null);
    },
    undo:
      before === null
        ? undefined
        : () => {
            write(before);
            setBefore(null);
          },
  };
}
