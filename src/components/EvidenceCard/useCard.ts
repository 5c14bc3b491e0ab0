import {useEffect, useState, type RefObject} from 'react';
import {allowed, readCard, tombstone, writeCard, type StoredCard, type Values} from '../../evidence/card';
import {fields} from '../../evidence/fields';
import {storageKeys} from '../../content/storageKeys';
import {useKept} from '../useKept';

/** The reader's evidence card, one for the whole site. */
export type Card = {
  readonly values: Values;
  /** What became of the card kept earlier. */
  readonly earlier: StoredCard['state'];
  /** True where something that looks like a card number was masked. */
  readonly masked: boolean;
  readonly refused: boolean;
  readonly type: (id: string, typed: string) => void;
  /** Keeps the card as it stands; for when the reader leaves a field. */
  readonly settle: () => void;
  readonly clear: () => void;
};

/** The field that is being typed in. Only a safe part of it is stored until the reader leaves it. */
type Typed = {readonly id: string; readonly text: string};

/** @param form Where the fields are: what was typed before hydration is only there, and is taken over, masked. */
export function useCard(form: RefObject<HTMLFormElement | null>): Card {
  const {value: stored, read, write, refused} = useKept(storageKeys.evidence.key);
  const [opened] = useState(() => Date.now());
  const [typed, setTyped] = useState<Typed>();
  const [masked, setMasked] = useState(false);
  const kept = readCard(stored, opened);

  useEffect(() => {
    if (kept.state === 'expired' || kept.state === 'damaged') {
      write(tombstone[kept.state]);
    }
  }, [kept.state, write]);

  useEffect(() => {
    const {values} = readCard(read(), Date.now());
    const early = fields.flatMap((field) => {
      const input = form.current?.elements.namedItem(field.id);
      const text = input instanceof HTMLInputElement || input instanceof HTMLSelectElement ? input.value : '';
      return text !== '' && text !== values[field.id] ? [[field.id, allowed(field, text)] as const] : [];
    });
    if (early.length > 0) {
      write(writeCard({...values, ...Object.fromEntries(early)}, undefined, Date.now()));
    }
  }, [form, read, write]);

  function keep({id, text}: Typed, typing: boolean) {
    const {values} = readCard(read(), Date.now());
    write(writeCard({...values, [id]: text}, typing ? id : undefined, Date.now()));
  }

  function type(id: string, text: string) {
    const field = fields.find((one) => one.id === id);
    if (field) {
      const safe = {id, text: allowed(field, text)};
      setMasked(safe.text !== text && field.kind !== 'digits');
      setTyped(safe);
      keep(safe, true);
    }
  }

  function settle() {
    if (typed) {
      keep(typed, false);
      setTyped(undefined);
    }
  }

  function clear() {
    setTyped(undefined);
    setMasked(false);
    write(null);
  }

  const values = typed ? {...kept.values, [typed.id]: typed.text} : kept.values;
  return {values, earlier: kept.state, masked, refused, type, settle, clear};
}
