import type {ReactNode} from 'react';
import {useLocale} from '../useLocale';
import type {Clearing} from './useClear';
import {words} from './words';

/** What was cleared, by name, and how to put it back. */
export function Outcome({clearing}: {readonly clearing: Clearing}): ReactNode {
  const locale = useLocale();
  if (clearing.kind === 'idle') {
    return null;
  }
  if (clearing.kind !== 'cleared') {
    return <p>{words[clearing.kind][locale]}</p>;
  }
  const names = [
    ...clearing.lines.map(({kept}) => (kept?.what ?? words.unlisted)[locale]),
    ...(clearing.pages ? [words.pages[locale]] : []),
  ];
  return names.length === 0 ? (
    <p>{words.empty[locale]}</p>
  ) : (
    <>
      <p>
        {words.cleared[locale].replace('{what}', names.join(words.separator[locale]))} {words.again[locale]}
      </p>
      {clearing.lines.length > 0 && (
        <button type="button" onClick={clearing.undo}>
          {words.undo[locale]}
        </button>
      )}
    </>
  );
}
