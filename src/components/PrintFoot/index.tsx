import type {ReactNode} from 'react';
import clsx from 'clsx';
import {withoutScheme} from '../../content/shortLink';
import type {PageProps} from '../../content/pageProps';
import type {Localized} from '../../locales';
import {useLocale} from '../useLocale';
import {useShortLink} from '../useShortLink';
import styles from './styles.module.css';

const latest: Localized = {
  'zh-Hans': '扫码或输入网址，看这一页的最新内容：',
  en: 'Scan or type for the latest version of this page:',
};

/** The foot of a printed page: its short address in letters and as a QR code. On the screen it is not there. */
export function PrintFoot({page}: {readonly page: PageProps}): ReactNode {
  const locale = useLocale();
  return (
    <div className={clsx(styles.foot, 'no-index')} aria-hidden="true">
      <img src={page.code} alt="" width="87" height="87" />
      <p>
        {latest[locale]} <strong>{withoutScheme(useShortLink()(page.id))}</strong>
      </p>
    </div>
  );
}
