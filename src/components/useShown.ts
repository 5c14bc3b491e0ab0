import {useCallback, useState} from 'react';
import type {Localized} from '../locales';
import {useLocale} from './useLocale';

/**
 * @param words A sentence with `{n}` and `{all}`; a constant.
 * @returns What a filter says of its list, empty until the list has told it, and the function by which the list tells.
 */
export function useShown(words: Localized): readonly [count: string, onShown: (shown: number, all: number) => void] {
  const locale = useLocale();
  const [count, setCount] = useState('');
  const onShown = useCallback(
    (shown: number, all: number) => {
      setCount(words[locale].replace('{n}', String(shown)).replace('{all}', String(all)));
    },
    [words, locale],
  );
  return [count, onShown];
}
