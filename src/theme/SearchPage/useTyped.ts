import {useEffect, useRef, useState, type ChangeEvent, type RefObject} from 'react';

/** What an input needs to be typed into freely. */
type Typed = {
  readonly ref: RefObject<HTMLInputElement | null>;
  readonly value: string;
  readonly onChange: (event: ChangeEvent<HTMLInputElement>) => void;
  readonly onCompositionEnd: () => void;
};

/**
 * Lets an input method finish before its text becomes the query, and keeps what was typed before the script ran.
 *
 * @param query The query that stands in the address.
 * @param setQuery Told each new one.
 */
export function useTyped(query: string, setQuery: (query: string) => void): Typed {
  const ref = useRef<HTMLInputElement>(null);
  const [draft, setDraft] = useState<string>();
  useEffect(() => {
    const early = ref.current?.value ?? '';
    if (early !== '' && query === '' && draft === undefined) {
      setQuery(early);
    }
  }, [query, draft, setQuery]);
  return {
    ref,
    value: draft ?? query,
    onChange: ({target, nativeEvent}) => {
      if ((nativeEvent as InputEvent).isComposing) {
        setDraft(target.value);
      } else {
        setDraft(undefined);
        setQuery(target.value);
      }
    },
    onCompositionEnd: () => {
      setDraft(undefined);
      setQuery(ref.current?.value ?? '');
    },
  };
}
