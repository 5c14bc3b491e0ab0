import type {ReactNode} from 'react';
import clsx from 'clsx';
import Link from '@docusaurus/Link';
import type {PageProps} from '../../content/pageProps';
import type {Localized} from '../../locales';
import {useLocale} from '../useLocale';
import {Citation} from './Citation';
import {ReportLinks} from './ReportLinks';
import {ReviewLine} from './ReviewLine';
import styles from './styles.module.css';

const words = {
  sources: {'zh-Hans': '依据', en: 'Sources'},
  id: {'zh-Hans': '文章编号', en: 'Article'},
  device: {'zh-Hans': '本机保存', en: 'Kept on this device'},
} as const satisfies Readonly<Record<string, Localized>>;

/** The page about what is kept offline needs no link to itself. */
const devicePage = 'H02';

/** What an article rests on, when it was last held against it, and the number to quote. */
export function PageColophon({page}: {readonly page: PageProps}): ReactNode {
  const locale = useLocale();
  return (
    <aside className={clsx(styles.colophon, 'no-index')} aria-label={words.sources[locale]}>
      {page.sources.length > 0 && (
        <>
          <p className={styles.label}>{words.sources[locale]}</p>
          <ul>
            {page.sources.map((source) => (
              <Citation key={source.title} source={source} />
            ))}
          </ul>
        </>
      )}
      <div className={styles.facts}>
        <ReviewLine reviewed={page.reviewed} due={page.due} overdue={page.overdue} /> · {words.id[locale]}{' '}
        <strong>{page.id}</strong>
        {page.id !== devicePage && (
          <>
            {' · '}
            <Link to="/on-this-device/">{words.device[locale]}</Link>
          </>
        )}
      </div>
      <ReportLinks page={page.id} />
    </aside>
  );
}
