import type {ReactNode} from 'react';
import useIsBrowser from '@docusaurus/useIsBrowser';
import {useLocale} from '../useLocale';
import {Sheet} from './Sheet';
import {words} from './words';

/**
 * Up to three providers side by side against the criteria of this page, in a fold below its table, which is the form on paper.
 *
 * @example
 * <VettingWorksheet />
 */
export function VettingWorksheet(): ReactNode {
  const locale = useLocale();
  return (
    <details className="no-index" data-screen-only>
      <summary>{words.title[locale]}</summary>
      {useIsBrowser() ? <Sheet /> : <p>{words.noScript[locale]}</p>}
    </details>
  );
}
