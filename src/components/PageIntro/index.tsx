import type {ReactNode} from 'react';
import clsx from 'clsx';
import {audienceWords} from '../../content/audiences';
import type {PageProps} from '../../content/pageProps';
import type {Localized} from '../../locales';
import {VerdictCard} from '../VerdictCard';
import {useLocale} from '../useLocale';
import styles from './styles.module.css';

const forWhom: Localized = {'zh-Hans': '写给：', en: 'For '};
const separator: Localized = {'zh-Hans': '、', en: ', '};

/** What stands between an article's title and its text: whom it is for and, on verdict pages, the whole answer. */
export function PageIntro({page, sentence}: {readonly page: PageProps; readonly sentence: string}): ReactNode {
  const locale = useLocale();
  // The pages outside the areas are for everyone.
  const forEveryone = page.id.startsWith('H');
  const names = page.audience.map((audience) => audienceWords[audience][locale]);
  return (
    <>
      {!forEveryone && (
        <p className={clsx(styles.audience, 'no-index')}>
          {forWhom[locale]}
          {names.join(separator[locale])}
        </p>
      )}
      {page.card && <VerdictCard card={page.card} sentence={sentence} />}
    </>
  );
}
