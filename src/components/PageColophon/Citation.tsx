import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import type {CitedSource} from '../../content/pageProps';
import type {Localized} from '../../locales';
import {useLocale} from '../useLocale';

const words = {
  open: {'zh-Hans': '（', en: ' ('},
  close: {'zh-Hans': '）', en: '): '},
} as const satisfies Readonly<Record<string, Localized>>;

/** One source with its strength and its limits; linked only where its host is an official one. */
export function Citation({source}: {readonly source: CitedSource}): ReactNode {
  const locale = useLocale();
  return (
    <li>
      {source.url === undefined ? source.title : <Link to={source.url}>{source.title}</Link>}
      {words.open[locale]}
      {source.strength}
      {words.close[locale]}
      {source.note}
    </li>
  );
}
